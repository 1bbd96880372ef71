package org.sanji.document.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sanji.common.CentreContact;
import org.sanji.common.ConfigFiles;
import org.sanji.common.Texts;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperFields;
import org.sanji.document.PaperFields.Field;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.PaperSubject;
import org.sanji.document.PointedOut;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Papers of every kind with invented facts, drawn without the application. */
final class SamplePapers {

    static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    static final PaperSubject SUBJECT = subject(List.of("王建国"));

    private static final Texts TEXTS = texts();
    private static final PaperText TEXT = text();
    private static final PaperPdf PDF = new PaperPdf(new PaperFonts(Path.of("target/no-fonts")));

    private SamplePapers() {}

    static PaperSubject subject(List<String> names) {
        return new PaperSubject(
                "XF2026-000123",
                names,
                names.size(),
                "示例县青石镇东街12号",
                "反映工地拖欠工资、要求退还押金",
                "来访",
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 1, 5),
                "RSJ",
                List.of(),
                LocalDate.of(2026, 1, 12),
                LocalDate.of(2026, 3, 13),
                false,
                false,
                List.of("要求用人单位支付2025年9月至12月的工资共计28600元。", "要求退还入职时收取的押金500元，并说明收取的依据。"));
    }

    static PaperOrder order(PaperKind kind) {
        return new PaperOrder(kind, new java.util.UUID(0, 1), 1, null, "RSJ", facts(kind));
    }

    static String xhtml(PaperKind kind) {
        return TEXT.of(order(kind), SUBJECT, kind.isNumbered() ? "人社局信处〔2026〕12号" : null, DAY);
    }

    static String xhtml(PaperOrder order, PaperSubject subject) {
        return TEXT.of(order, subject, "人社局信处〔2026〕12号", DAY);
    }

    static byte[] pdf(String xhtml) {
        return PDF.draw(xhtml);
    }

    static String xhtml(PaperKind kind, PaperFacts facts) {
        var order = order(kind);
        return TEXT.of(
                new PaperOrder(kind, order.petitionId(), order.pass(), order.subject(), order.organ(), facts),
                SUBJECT,
                kind.isNumbered() ? "人社局信处〔2026〕12号" : null,
                DAY);
    }

    /** Something for each field that the kind declares. */
    static PaperFacts facts(PaperKind kind) {
        var facts = PaperFacts.none();
        for (var field : kind.fields().all()) {
            facts = field.type() == PaperFields.Type.LIST
                    ? facts.list(field.name(), rows(field))
                    : facts.with(field.name(), value(field));
        }
        return facts;
    }

    private static List<PaperFacts> rows(Field field) {
        return IntStream.rangeClosed(1, 2)
                .mapToObj(no -> {
                    var row = PaperFacts.none();
                    for (var column : field.columns()) {
                        row = row.with(column, column.equals("no") ? (Object) no : column(column, no));
                    }
                    return row;
                })
                .toList();
    }

    private static Object column(String name, int no) {
        return switch (name) {
            case "name" -> no == 1 ? "王建国" : "示例建筑工程有限公司";
            case "side" -> no == 1 ? "信访人" : "被反映单位";
            case "by" -> "示例建筑工程有限公司";
            case "organ" -> no == 1 ? "示例县人力资源和社会保障局" : "示例县住房和城乡建设局";
            case "number" -> "人社局信处〔2026〕" + no + "号";
            case "kind" -> "信访处理意见书";
            case "answer" -> no == 1 ? "予以支持" : "作出解释说明";
            case "stance" -> "同意";
            case "pages" -> no + "—" + (no + 1);
            case "checker" -> "示例县人力资源和社会保障局";
            case "part" -> no == 1 ? "主持人" : "听证员";
            case "what" -> "将拖欠的工资28600元一次付清";
            default ->
                name.endsWith("On") || name.equals("date")
                        ? DAY.plusDays(no)
                        : SUBJECT.requests().get(no - 1);
        };
    }

    private static Object value(Field field) {
        if (field.type() == PaperFields.Type.TEXT) {
            return "经查，用人单位示例建筑工程有限公司与信访人于2025年8月签订劳动合同，约定月工资7150元。2025年9月至12月，该公司以工程款未到位为由未支付工资。\n"
                    + "上述事实，有劳动合同、考勤记录、银行流水和双方陈述为证，足以认定。";
        }
        return switch (field.name()) {
            case "codeAlone", "openHearing", "duty", "suggestion", "interim", "withheld", "sealed" -> false;
            case "late", "appeal" -> true;
            case "toOrgan" -> "示例县住房和城乡建设局";
            case "receivedFrom" -> "示例县信访局";
            case "relief" -> "如不服本处理意见，可以自收到本意见书之日起30日内向示例县人民政府请求复查。";
            case "days" -> 30;
            case "heldAt" -> "9时30分";
            case "copies" -> "1";
            case "article" -> "《信访工作条例》第十九条第三款的规定";
            case "trackAddress" -> "https://xf.example.gov.cn/public/track";
            case "signer", "approver", "chair", "recorder", "handler", "leader", "reporter" -> "李明";
            case "queryCode" -> "7KQ2 XM4P 9ZTH";
            default -> field.name().endsWith("On") ? DAY : sample(field.name());
        };
    }

    private static String sample(String name) {
        var label = TEXTS.get("paper.field." + name);
        return "（" + label + "）";
    }

    private static PaperText text() {
        var files = new ConfigFiles(Path.of("config"));
        var centre = new CentreContact(
                "示例县群众工作中心", "示例县示例路1号", "0000-00000000", "工作日 8:30—12:00，14:30—17:30", "https://xf.example.gov.cn");
        return new PaperText(
                new PaperTemplates(files),
                new PaperNames(files, new SampleHouse(), centre),
                TEXTS,
                new StaticListableBeanFactory().getBeanProvider(PointedOut.class));
    }

    static Texts texts() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("i18n/document-paper", "i18n/mediation-hearing");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        source.setAlwaysUseMessageFormat(true);
        return new Texts(source);
    }
}
