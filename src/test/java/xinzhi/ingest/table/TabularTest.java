package xinzhi.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.ingest.Inputs;
import xinzhi.ingest.Outcome;
import xinzhi.ingest.format.Reason;
import xinzhi.text.Article;
import xinzhi.text.Page;

class TabularTest {
    private static final String FIRST = "社区养老服务要让老人够得着、用得起。各地把闲置用房改造成日间照料中心，老人在家门口就能吃饭、看病、聊天。";
    private static final String SECOND = "发展社区养老，资金不能只靠财政。要引导社会力量参与，支持连锁化运营，用规模降低成本。";

    @TempDir
    private Path folder;

    @Test
    void eachRowIsAPageWithWhatItsColumnsSay() throws IOException {
        List<Page> pages = pages(file(
                "news.csv",
                "\ufeff标题,作者,来源,发布时间,正文,链接\n把养老服务送到家门口,许文清、周明,滨海日报,2024-05-08 08:12,\""
                        + FIRST + "\n" + SECOND + "\",http://example.org/1\n，,,,,\n钱从哪里来,本报记者　周明,《滨海周刊》,2024年5月9日,　　"
                        + FIRST
                        + "　　" + SECOND + ",\n"));
        assertEquals(
                List.of("news.csv/2", "news.csv/4"),
                pages.stream().map(Page::id).toList());
        assertEquals(
                "# 把养老服务送到家门口\n\n" + FIRST + "\n" + SECOND + "\n", pages.get(0).text());
        Article first = article(pages.get(0));
        assertEquals(Optional.of("把养老服务送到家门口"), first.title());
        assertEquals(List.of("许文清", "周明"), Inputs.authors(List.of(first)));
        assertEquals(Optional.of("滨海日报"), first.source());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 8)), first.issued());
        assertEquals(FIRST + "\n" + SECOND, first.text());
        Article second = article(pages.get(1));
        assertEquals(FIRST + "\n" + SECOND, second.text(), "blanks begin a paragraph");
        assertEquals(List.of("周明"), Inputs.authors(List.of(second)));
        assertEquals(Optional.of("滨海周刊"), second.source());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 9)), second.issued());
    }

    /** The addresses of articles that were built before rest on it. */
    @Test
    void theHashOfARowStays() throws IOException {
        List<Page> pages = pages(file("row.csv", "title;author;pub_time;content\n钱从哪里来;周明远;20240508;养老服务要送到家门口。\n"));
        assertEquals(
                "93d852cad3d6bb320ce0a7c2fcaab8e4fec6e97ee82cac982d518a090b89a32f",
                pages.get(0).sha256());
    }

    @Test
    void markupInACellIsText() throws IOException {
        List<Page> pages = pages(file(
                "spider.csv",
                "title;pub_time;content\n把养老服务送到家门口;20240508;\"<p>" + FIRST + "</p><p style=\"\"\"\"><b>" + SECOND
                        + "</b></p>\"\n钱从哪里来;1715126400;" + SECOND + "\n"));
        assertEquals(
                "# 把养老服务送到家门口\n\n" + FIRST + "\n\n" + SECOND + "\n",
                pages.get(0).text());
        assertEquals(
                Optional.of(LocalDate.of(2024, 5, 8)), pages.get(0).imprint().date());
        assertEquals(
                Optional.of(LocalDate.of(2024, 5, 8)), pages.get(1).imprint().date());
    }

    @Test
    void tabsAndLineEndsAreReadAsDatabasesWriteThem() throws IOException {
        Path file = Files.write(
                folder.resolve("news.tsv"),
                ("id\t标题\t记者\t内容\n7\t把养老服务送到家门口\t\\N\t" + FIRST + "\\n" + SECOND + "\n")
                        .getBytes(Charset.forName("GB18030")));
        Page page = pages(file).get(0);
        assertEquals(FIRST + "\n" + SECOND, article(page).text());
        assertEquals(List.of(), page.imprint().authors());
        assertEquals("GB18030", page.charset());
    }

    @Test
    void recordsInJsonAreRows() throws IOException {
        List<Page> pages = pages(file(
                "news.jsonl",
                "{\"title\": \"把养老服务送到家门口\", \"author\": [\"许文清\", \"周明\"], \"content\": [\""
                        + FIRST + "\", \"" + SECOND
                        + "\"]}\n\n{\"_id\": {\"$oid\": \"1\"}, \"title\": \"钱从哪里来\", \"author\": null,"
                        + " \"publish_date\": {\"$date\": \"2024-05-09T00:00:00Z\"}, \"content\": \"" + SECOND
                        + "\"}\n"));
        assertEquals(
                List.of("news.jsonl/1", "news.jsonl/3"),
                pages.stream().map(Page::id).toList());
        assertEquals(List.of("许文清", "周明"), Inputs.authors(List.of(article(pages.get(0)))));
        assertEquals(FIRST + "\n" + SECOND, article(pages.get(0)).text());
        assertEquals(
                Optional.of(LocalDate.of(2024, 5, 9)), article(pages.get(1)).issued());
    }

    /** Above the names of the columns stand a title and a remark; a second sheet holds no text. */
    @Test
    void sheetsOfExcelAreTables() throws IOException {
        Path old = folder.resolve("clips.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            Sheet sheet = book.createSheet("剪报");
            row(sheet, 0, "一季度媒体报道汇总");
            row(sheet, 1, "制表：周明");
            row(sheet, 2, "日期", "媒体名称", "新闻标题", "正文内容");
            row(sheet, 3, 45420.0, "滨海日报", "把养老服务送到家门口", FIRST);
            row(sheet, 4, "合计", "1篇");
            row(sheet, 5, 20240506.0, "滨海日报", "钱从哪里来", SECOND);
            row(book.createSheet("统计"), 0, "媒体", "篇数");
            book.write(out);
        }
        Page page = pages(old).get(0);
        assertEquals("clips.xls/剪报/4", page.id());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 8)), article(page).issued());
        assertEquals(Optional.of("滨海日报"), article(page).source());
        assertEquals(2, pages(old).size());
        assertEquals(
                Optional.of(LocalDate.of(2024, 5, 6)),
                pages(old).get(1).imprint().date());
        Path misnamed = Files.copy(old, folder.resolve("old.xlsx"));
        assertEquals(page.text(), pages(misnamed).get(0).text(), "the bytes tell what it is");

        Page today = pages(xlsx("<row r=\"1\">" + cells("发布日期", "标题", "全文") + "</row><row r=\"3\">"
                        + "<c><v>45420</v></c>" + cells("钱从哪里来", SECOND) + "</row>"))
                .get(0);
        assertEquals("clips.xlsx/剪报/3", today.id());
        assertEquals("# 钱从哪里来\n\n" + SECOND + "\n", today.text());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 8)), article(today).issued());
    }

    /** As a spreadsheet would show them: the numbers count blank lines. */
    @Test
    void theNamesMayStandBelowATitleAndBlankLinesHaveNumbers() throws IOException {
        List<Page> pages = pages(file("export.csv", "某报数据库导出结果\n\n标题;日期;正文\n\n把养老服务送到家门口;2024-05-08;" + FIRST + "\n"));
        assertEquals("export.csv/5", pages.get(0).id());
        assertEquals("# 把养老服务送到家门口\n\n" + FIRST + "\n", pages.get(0).text());
    }

    @Test
    void oneTextInTwoPapersIsTwoPages() throws IOException {
        List<Page> pages = pages(file(
                "twice.csv",
                "标题,来源,日期,正文\n钱从哪里来,滨海日报,2024-05-08," + SECOND + "\n钱从哪里来,滨海晚报,2024-05-09," + SECOND
                        + "\n钱从哪里来,滨海晚报,2024-05-09," + SECOND + "\n"));
        assertEquals(pages.get(0).text(), pages.get(1).text());
        assertNotEquals(pages.get(0).sha256(), pages.get(1).sha256());
        assertEquals(pages.get(1).sha256(), pages.get(2).sha256());
    }

    @Test
    void aDayIsThatInChina() throws IOException {
        String rows = "标题,发布时间,正文\n甲乙丙,2024-05-05T22:00:00Z," + FIRST + "\n甲乙丙,2024-05-06T01:00:00+08:00," + FIRST
                + "\n甲乙丙,2024-05-06 12:00:00 -0500," + FIRST + "\n甲乙丙,2024-05-06 99:00:00Z," + FIRST + "\n";
        assertEquals(
                List.of("2024-05-06", "2024-05-06", "2024-05-07", "2024-05-06"),
                pages(file("days.csv", rows)).stream()
                        .map(p -> p.imprint().date().orElseThrow().toString())
                        .toList());
    }

    @Test
    void whatHoldsNoTextsIsRefused() throws IOException {
        refused(
                Reason.NO_ARTICLE,
                "it is a table without a column of texts; name the column that holds them 全文, 内容, 原文, 文本, and that of the titles 标题, 篇名, 题名, 题目, or leave the file out",
                file("figures.csv", "地区,产值\n滨海市,120\n"));
        refused(
                Reason.EMPTY,
                "no row of it has a text below the names of its columns; export it again",
                file("none.csv", "标题,正文\n把养老服务送到家门口,\n"));
        refused(
                Reason.DAMAGED,
                "its line 2 is no record in JSON; export it again, a record on each line",
                file("cut.jsonl", "{\"title\": \"甲\", \"content\": \"" + FIRST + "\"}\n{\"title\": \"乙\", \n"));
        refused(
                Reason.DAMAGED,
                "its line 1 is no record in JSON; export it again, a record on each line",
                file("deep.jsonl", "{\"content\": " + "[".repeat(20_000) + "]".repeat(20_000) + "}\n"));
        refused(
                Reason.DAMAGED,
                "it is damaged and cannot be opened as xlsx; copy or export it again",
                file("broken.xlsx", "标题,正文"));
        refused(
                Reason.ENCRYPTED,
                "it is encrypted and asks for a password; save it without one",
                Files.write(folder.resolve("locked.xlsx"), locked()));
    }

    /** Of an encrypted file the head, and the name of what it holds. */
    private static byte[] locked() {
        byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return ByteBuffer.allocate(head.length + name.length)
                .put(head)
                .put(name)
                .array();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<Page> pages(Path file) {
        return Inputs.READER.read(file, file.getFileName().toString()).stream()
                .map(o -> assertInstanceOf(Outcome.Read.class, o, o::toString).page())
                .toList();
    }

    private static Article article(Page page) {
        List<Article> articles = Inputs.articles(page);
        assertEquals(1, articles.size());
        return articles.get(0);
    }

    private static void row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Double day) {
                row.createCell(i).setCellValue(day);
            } else {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    private static String cells(String... words) {
        StringBuilder cells = new StringBuilder();
        for (String word : words) {
            cells.append("<c t=\"inlineStr\"><is><t>").append(word).append("</t></is></c>");
        }
        return cells.toString();
    }

    private Path xlsx(String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                bytes(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                                + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"));
        parts.put(
                "_rels/.rels",
                bytes(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"r1\" Type=\"" + office
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        parts.put(
                "xl/workbook.xml",
                bytes("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"剪报\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                bytes(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"r1\" Type=\"" + office
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                bytes("<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
        return Inputs.zip(folder.resolve("clips.xlsx"), StandardCharsets.UTF_8, parts);
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(Reason reason, String message, Path file) {
        Outcome.Refused refused = Inputs.refused(file);
        assertEquals(List.of(reason, message), List.of(refused.reason(), refused.message()));
    }
}
