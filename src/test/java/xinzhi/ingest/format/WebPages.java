package xinzhi.ingest.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import xinzhi.ingest.Inputs;
import xinzhi.text.Page;

/** Web pages as tests need them. */
final class WebPages {
    static final String FIRST = "冷链物流一头连着田间地头，一头连着城市餐桌。完善县域冷链设施，能够减少农产品损耗，增加农民收入。";
    static final String SECOND = "建设产地冷库，要同种植结构相适应。各地应根据水果、蔬菜的上市时间统筹布局，避免重复建设。";
    static final String NEWS =
            """
            <!DOCTYPE html><html><head><meta charset="CHARSET">
            <title>让冷链物流畅通乡村_理论频道_某某新闻网</title>
            <meta name="publishdate" content="2024-05-06"></head><body>
            <div class="topbar"><a href="/">首页</a> <a href="/a">新闻</a> <a href="/b">理论</a> <a href="/c">视频</a></div>
            <ul class="menu"><li><a href="/1">要闻</a></li><li><a href="/2">经济</a></li></ul>
            <div class="wrap"><h1>让冷链物流畅通乡村</h1>
            <div class="info">2024年05月06日 08:30　来源：某某日报　作者：周明远</div>
            <div id="content">
            <p>　　FIRST</p>
            <div class="ad"><p>点击购买正宗土特产，全场包邮，欢迎选购。</p></div>
            <h2>产地冷库怎么建</h2>
            <p>　　建设产地冷库，要同种植结构
               相适应。各地应根据水果、蔬菜的上市时间统筹布局，避免重复建设。</p>
            </div>
            <div class="list"><ul><li><a href="/9">更多新闻：某地召开会议部署春耕</a></li>
            <li><a href="/8">某市发布消费券助力夜间经济</a></li></ul></div></div>
            <div class="footer">版权所有 某某新闻网 京ICP备00000000号</div>
            <script>var a = "脚本里的中文。";</script></body></html>
            """
                    .replace("FIRST", FIRST);

    private WebPages() {}

    static Page read(Path folder, String html, Charset charset) throws IOException {
        Path file = folder.resolve("page.html");
        Files.write(file, html.getBytes(charset));
        return Inputs.page(file);
    }
}
