package xinzhi.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xinzhi.extract.Entity;
import xinzhi.extract.Reader;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;

class TurnsTest {
    private static final Reader TEXTS = new Reader();
    private static final Turns TURNS = new Turns(TEXTS.ontology());

    @Test
    void afterAFullNameTheFamilyNameIsEnough() {
        assertSaid(
                "主持人：两位怎么看？\n周明：订单多了。\n李小红：人手不够。\n主持人：怎么办？\n周：先办夜校。\n李总：我赞成。",
                "周明 订单多了。",
                "李小红 人手不够。",
                "周明 先办夜校。",
                "李小红 我赞成。");
    }

    /** Nor does what is said then belong to the speaker before. */
    @Test
    void whomNobodyCanNameIsNotNamed() {
        assertSaid("主持人：各位怎么看？\n周明：订单多了。\n嘉宾A：我不同意。\n周明：请说。\n嘉宾B：成本也高了。\n王：确实。", "周明 订单多了。", "周明 请说。");
    }

    @Test
    void twoOfOneFamilyNameAreNotToldApartByIt() {
        assertSaid("周明：订单多了。\n周小红：人手不够。\n周：先办夜校。", "周明 订单多了。", "周小红 人手不够。");
    }

    @Test
    void aTimeBesideANameTellsWhoSpeaks() {
        assertSaid(
                "[00:00:08]阿青\n欢迎收听，老薛先说。\n老薛（00:01:15）\n我们镇上有四百家厂。\n[00:02:40]老薛\n缺的是师傅。\n[00:03:42]阿青\n卡在哪儿呢？\n发言人2 05:42\n我补充一下。",
                "阿青 欢迎收听，老薛先说。",
                "老薛 我们镇上有四百家厂。",
                "老薛 缺的是师傅。",
                "阿青 卡在哪儿呢？");
    }

    @Test
    void whatStandsInBracketsBehindTheNameIsNoPartOfIt() {
        assertSaid(
                "文若兰（江海能源）00:41\n卖不到想要的价。\n闵思齐（江海大学）02:26\n问题出在认证上。\n说话人4 05:50\n我插一句。\n文若兰（江海能源）07:12\n我赞成。",
                "文若兰 卖不到想要的价。",
                "闵思齐 问题出在认证上。",
                "文若兰 我赞成。");
    }

    @Test
    void thePartOfASpeakerMayStandBoxedBeforeTheName() {
        assertSaid(
                "[主持人]省新闻办卢静10:00:31\n各位上午好。\n[发布人]闵思齐10:02:08\n货运增长了一成。\n[记者]江海新闻记者10:17:45\n订舱为什么难？\n[发布人]闵思齐10:18:30\n难在信息不透明。",
                "闵思齐 货运增长了一成。",
                "闵思齐 难在信息不透明。");
    }

    @Test
    void aPostInTheBracketsIsNoPartOfTheName() {
        assertSaid(
                "【主持人 范可】\n各位上午好。\n【省中小企业服务中心主任 尹蓝】\n企业看不清投入产出账。\n【江海日报记者】\n有什么举措？\n【Markus Weber】\n不能照搬。",
                "尹蓝 企业看不清投入产出账。",
                "Markus Weber 不能照搬。");
    }

    @Test
    void aNameWithItsPostOnALineOfItsOwnSpeaksBelow() {
        assertSaid(
                "韩知微 江海大学老龄研究中心研究员\n首先要分清需要和需求。\n方晴 南山大学金融学院副教授\n短板在金融。\n应当试点。",
                "韩知微 首先要分清需要和需求。",
                "方晴 短板在金融。",
                "方晴 应当试点。");
        assertSaid("■周明（江海大学教授）：\n黑土层变薄了。\n■李小红（合作社理事长）：\n政策要稳。", "周明 黑土层变薄了。", "李小红 政策要稳。");
    }

    @Test
    void whereOnlyQuestionsAreMarkedTheGuestAnswers() {
        String text = "本刊记者日前专访了江海研究院院长周明。\n——比特数又创新高，实用化近了吗？\n门槛是纠错。\n样机有176个比特。\n——产业界可以做什么？\n现在就来找算法。";
        assertSaid(text, "周明 门槛是纠错。", "周明 样机有176个比特。", "周明 现在就来找算法。");
        assertSaid(text.replaceFirst("本刊.*\n", "量子产业有哪些难题？\n"));
        assertSaid("本期嘉宾：周明，江海大学教授\nQ1：带来什么变化？\nA1：账本有了。\nQ2：难在哪里？\nA2：成本归集。", "周明 账本有了。", "周明 成本归集。");
    }

    @Test
    void ofSeveralGuestsNobodyKnowsWhoAnswers() {
        assertSaid("本刊邀请周明教授、李小红教授解读。\n问：带来什么变化？\n答：账本有了。\n问：难在哪里？\n答：成本归集。");
    }

    @Test
    void headingsThatListAreNoSpeakers() {
        assertSaid("目标：三年翻番。\n路径：先试点，后推广。\n保障：资金到位。");
    }

    private static void assertSaid(String text, String... said) {
        Reading reading = TEXTS.read(text);
        List<String> quoted = TURNS.attributed(reading, List.of(), Trace.NONE).stream()
                .map(s -> s.speaker().map(Entity::label).orElse("?") + " " + reading.text(s.span()))
                .toList();
        assertEquals(Stream.of(said).toList(), quoted);
    }
}
