package org.sanji.browser;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.BpmnDiagram;
import org.sanji.common.ui.BpmnPicture;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.EChart;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.springframework.core.io.ClassPathResource;

/** All shared components on one page, for the browser test. */
@Route("sample")
@PageTitle("样张")
@RolesAllowed("RECEPTIONIST")
class SamplePage extends Div implements BeforeEnterObserver {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    /** A row of the sample list. */
    record Row(int number, String who, LocalDate due) {}

    private final FilterBar filter = new FilterBar(SamplePage.class);
    private final TextField text = filter.text("q", "姓名或编号");
    private final LazyGrid<Row> grid = new LazyGrid<>(Row::number, this::rows);

    SamplePage() throws IOException {
        filter.choice("tone", "状态", Set.of("在办", "办结"), v -> v, v -> v);
        filter.day("from", "登记日起");
        var confirm = new Button(
                "转送",
                e -> Confirm.withReason(
                        "转送",
                        "转送后由对方处理。",
                        "理由",
                        "转送",
                        reason -> RuleViolation.unless(reason.length() > 3, "password-length", 10)));
        var header = new PageHeader("信访件", confirm)
                .withSubtitle("共享组件样张")
                .withBadges(new StateBadge("办理中", Tone.ACTIVE), new StateBadge("已答复", Tone.GOOD));
        grid.addTextColumn("number", "编号", r -> "XF2026-%06d".formatted(r.number()));
        grid.addTextColumn("who", "信访人", Row::who);
        grid.addNumberColumn(null, "人数", Row::number);
        grid.addBadgeColumn("due", "期限", r -> new DueBadge(r.due(), TODAY));
        grid.addBadgeColumn(null, "状态", r -> new StateBadge("待答复", Tone.SOON));
        grid.setHeight("260px");
        grid.setEmpty("没有符合条件的信访件，请放宽条件。");
        var chart = new EChart("每月登记数");
        chart.setOption("{\"xAxis\":{\"data\":[\"一月\",\"二月\",\"三月\"]},\"yAxis\":{},"
                + "\"series\":[{\"type\":\"bar\",\"name\":\"登记\",\"data\":[5,12,9]}]}");
        chart.addPointClickListener(e -> Notices.done(e.name() + e.series() + e.dataIndex()));
        chart.setHeight("220px");
        var form = Forms.twoColumns(new TextField("姓名"), new DayField("出生日期"), new TextField("住址"));
        add(header, filter, grid);
        add(Forms.section("当事人", new KeyValueList().with("姓名", "张*").with("电话", "139****0000"), form));
        add(Forms.section("图", chart, picture()));
    }

    private static BpmnPicture picture() throws IOException {
        var xml = new ClassPathResource("processes/petition-case.bpmn").getContentAsString(StandardCharsets.UTF_8);
        return new BpmnPicture(new BpmnDiagram(
                "信访事项办理", xml, Set.of("openCase", "proposeTriage", "recordProposal"), Set.of("triage")));
    }

    private PageSlice<Row> rows(PageQuery page) {
        var all = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> new Row(i, i % 2 == 0 ? "张*" : "王**", TODAY.plusDays(i - 4)))
                .filter(r -> r.who().contains(text.getValue()))
                .toList();
        var part = all.stream().skip(page.offset()).limit(page.limit()).toList();
        return new PageSlice<>(part, all.size());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event);
        grid.refresh();
    }
}
