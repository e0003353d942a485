package xinzhi.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short names that an article gives mean the long ones from there on; nothing is merged for looking alike. */
final class AliasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《水路运输高质量发展条例》（以下简称《条例》）自五月起施行。《条例》共十章。 | 条例=水路运输高质量发展条例",
                "《水路运输高质量发展条例》(下称“条例”)自五月起施行。“条例”共十章。 | 条例=水路运输高质量发展条例",
                "《水路运输高质量发展条例》，以下简称《条例》，自五月起施行。《条例》共十章。 | 条例=水路运输高质量发展条例",
                "他来自临江水运研究院（简称“水研院”）。水研院成立已久。 | 水研院=临江水运研究院",
                "他来自临江水运研究院（简称水研院）。水研院成立已久。 | 水研院=临江水运研究院",
                "他来自临江水运研究院（LWRI）。LWRI成立已久。 | LWRI=临江水运研究院",
                "他来自临江水运研究院（以下统称“水研院”）。水研院成立已久。 | 水研院=临江水运研究院",
                "区内企业泽岭生物医药有限公司（以下简称“泽岭生物”）成立。泽岭生物研发新药。 | 泽岭生物=泽岭生物医药有限公司",
                "总部在重庆的通衢云链供应链有限公司（以下简称“通衢云链”）成立。通衢云链建了平台。 | 通衢云链=通衢云链供应链有限公司",
                "上海合作组织（SCO）成员国开会，SCO秘书处发言。 | SCO=上海合作组织"
            })
    void aShortNameMeansTheLongOne(String text, String named) {
        List<String> all = Case.named(text);
        assertEquals(2, all.stream().filter(named::equals).count(), all.toString());
    }

    @Test
    void organizationsThatLookAlikeStayApart() {
        List<String> all = Case.named("他来自临江水运研究院。她来自临江水运科学研究院。");
        assertTrue(all.contains("临江水运研究院") && all.contains("临江水运科学研究院"), all.toString());
    }
}
