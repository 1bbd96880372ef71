package org.sanji.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The official table is read back: PDF and Excel say what was planned and entered. */
@SpringBootTest
@ActiveProfiles("test")
class BudgetTablesIT {

    private static final Actor FINANCE = new Actor("t-caiwu", "测试财务", Set.of(Role.FINANCE), "XFJ", false);
    private static final Actor HEAD = new Actor("t-head", "测试局长", Set.of(Role.DEPARTMENT_HEAD), "XFJ", false);
    private static final int YEAR = 2020;
    private static final String RENT = "205-0103-JXN-ACTW";
    private static final String RUNNING = "205-0103-JXN-Y5W1";

    @Autowired
    private BudgetTables tables;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Assessments assessments;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void entered() {
        for (var table : List.of("budget_spending", "budget_rating", "budget_step", "budget_lock", "record_file")) {
            jdbc.sql("delete from " + table).update();
        }
        runAs.as(FINANCE, () -> {
            spend(RENT, BudgetDate.JUNE, "171000.50", "=HYPERLINK(\"http://x\")");
            spend(RUNNING, BudgetDate.MARCH, "25000.00", null);
            for (var indicator : budgets.project(YEAR, RENT).project().indicators()) {
                assessments.rate(new RatingForm(
                        YEAR, RENT, indicator.key(), "=1+1", new BigDecimal("92.5"), "+示例说明", null, null, 0, null));
                files.add(YEAR, RENT, indicator.key(), SampleFiles.picture("示例佐证.png", 1));
            }
        });
    }

    private void spend(String project, BudgetDate date, String amount, String over) {
        assessments.spend(new SpendingForm(YEAR, project, date, new BigDecimal(amount), null, 0, null, over));
    }

    private static String textOf(PDDocument pdf) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
    }

    private static String wanted(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    @Test
    void thePdfHoldsEveryCellOfThePlanAndWhatWasEntered() throws IOException {
        var bytes = runAs.as(FINANCE, () -> tables.pdf(YEAR, null));
        Files.createDirectories(Path.of("target/budget"));
        Files.write(Path.of("target/budget/self-assessment.pdf"), bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = textOf(pdf);
            for (var project :
                    runAs.as(FINANCE, () -> budgets.year(YEAR)).plan().projects()) {
                assertThat(text)
                        .contains(
                                wanted(project.code()),
                                wanted(project.purpose()).substring(0, 6),
                                project.total().toPlainString());
                project.indicators().forEach(i -> assertThat(text)
                        .contains(wanted(i.level3()).substring(0, 4)));
            }
            assertThat(text)
                    .contains("3、群工中心租赁费绩效自评表", "205002顺平县信访局", "单位:元", "171000.50", "100.59", "1000.50")
                    .contains("92.5", "示例佐证.png", "填报中");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void thePdfOfOneProjectKeepsItsNumberAndShowsTheSignature() throws IOException {
        runAs.as(FINANCE, () -> assessments.submit(YEAR, RENT));
        runAs.as(HEAD, () -> assessments.sign(YEAR, RENT));
        var bytes = runAs.as(HEAD, () -> tables.pdf(YEAR, RENT));
        Files.createDirectories(Path.of("target/budget"));
        Files.write(Path.of("target/budget/rent.pdf"), bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(textOf(pdf))
                    .contains("3、群工中心租赁费绩效自评表", "已签署", "测试局长", "测试财务")
                    .doesNotContain("群工中心运行经费");
        }
    }

    @Test
    void excelHoldsAmountsAsNumbersAndNoFormula() throws IOException {
        var bytes = runAs.as(FINANCE, () -> tables.excel(YEAR));
        Files.createDirectories(Path.of("target/budget"));
        Files.write(Path.of("target/budget/self-assessment.xlsx"), bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheets().map(s -> s.getName()).toList())
                    .containsExactly("汇总", "1 保定市信访稳定现场会经费", "2 群工中心运行经费", "3 群工中心租赁费", "4 信访维稳经费");
            var summary = rows(book, 0);
            assertThat(number(summary.get(3), 2)).isEqualByComparingTo("170000");
            assertThat(cell(summary.get(3), 4)).as("other funds are blank").isNull();
            assertThat(cell(summary.get(3), 5)).as("nothing planned for March").isNull();
            assertThat(number(summary.get(3), 9)).as("planned for June").isEqualByComparingTo("100");
            assertThat(number(summary.get(3), 10)).isEqualByComparingTo("171000.50");
            assertThat(number(summary.get(3), 12)).isEqualByComparingTo("1000.50");
            assertThat(number(summary.get(2), 6)).isEqualByComparingTo("25000");
            var rent = rows(book, 3);
            var texts = rent.stream()
                    .flatMap(r -> r.stream())
                    .filter(c -> c != null && c.getType() == CellType.STRING)
                    .map(Cell::asString)
                    .collect(Collectors.toSet());
            assertThat(texts)
                    .contains("3、群工中心租赁费绩效自评表", "'=1+1", "'=HYPERLINK(\"http://x\")")
                    .noneMatch(t -> t.matches("[=+@-].*"));
            assertThat(rent.stream().flatMap(Row::stream).filter(c -> c != null && c.getType() == CellType.FORMULA))
                    .isEmpty();
        }
    }

    private static List<Row> rows(ReadableWorkbook book, int no) throws IOException {
        return book.getSheet(no).orElseThrow().read();
    }

    private static Cell cell(Row row, int column) {
        var cell = column < row.getCellCount() ? row.getCell(column) : null;
        return cell == null || cell.getType() == CellType.EMPTY ? null : cell;
    }

    private static BigDecimal number(Row row, int column) {
        assertThat(cell(row, column).getType()).isEqualTo(CellType.NUMBER);
        return cell(row, column).asNumber();
    }

    @Test
    void thereIsNoTableForOthersNorForAYearWithoutABudget() {
        assertThatThrownBy(() -> runAs.as(Cases.CLERK, () -> tables.pdf(YEAR, null)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(FINANCE, () -> tables.excel(1999))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(FINANCE, () -> tables.pdf(YEAR, "no-such")))
                .isInstanceOf(NotFoundException.class);
    }
}
