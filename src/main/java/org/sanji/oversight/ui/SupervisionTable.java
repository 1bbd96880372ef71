package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.SupervisionMatrix;
import org.sanji.oversight.SupervisionShow;

/** What is open by organ, state and age; every figure opens the list that it counts. */
final class SupervisionTable extends Div {

    private final transient SupervisionPresenter presenter;
    private final SupervisionFilter filter;

    SupervisionTable(SupervisionPresenter presenter) {
        this.presenter = presenter;
        this.filter = presenter.filter();
        addClassName("supervision-matrix");
        var matrix = presenter.matrix();
        var table = new NativeTable();
        var head = new NativeTableRow();
        head.add(header("supervision.organ", "organ"));
        for (var state : new String[] {"WAITING", "ORDERED", "OVERDUE", "ANSWERED"}) {
            head.add(header("supervision.column." + state, "state"));
        }
        for (int band = 0; band <= matrix.ages().size(); band++) {
            var cell = new NativeTableHeaderCell(age(matrix, band));
            cell.addClassName("age");
            head.add(cell);
        }
        head.add(header("supervision.column.OPEN", "sum"));
        table.getHead().add(head);
        table.getBody().add(row(matrix.total(), "total"));
        matrix.rows().forEach(r -> table.getBody().add(row(r, "of-organ")));
        add(table);
    }

    private NativeTableHeaderCell header(String key, String className) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.addClassName(className);
        return cell;
    }

    /** The name of an age band: 7日以内, 8至15日, 30日以上. */
    static String age(SupervisionMatrix matrix, int band) {
        var ages = matrix.ages();
        if (band == 0) {
            return SupervisionWords.text("supervision.age.first", ages.get(0));
        }
        return band < ages.size()
                ? SupervisionWords.text("supervision.age.between", ages.get(band - 1) + 1, ages.get(band))
                : SupervisionWords.text("supervision.age.last", ages.get(band - 1));
    }

    private NativeTableRow row(SupervisionMatrix.Row figures, String className) {
        var organ = figures.organ();
        var row = new NativeTableRow();
        row.addClassName(className);
        var name = new NativeTableHeaderCell(
                organ == null ? getTranslation("supervision.total") : presenter.organName(organ));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        row.add(figure(figures.waiting(), SupervisionShow.WAITING, organ, null));
        row.add(figure(figures.ordered(), SupervisionShow.ORDERED, organ, null));
        row.add(figure(figures.overdue(), SupervisionShow.OVERDUE, organ, null));
        row.add(figure(figures.answered(), SupervisionShow.ANSWERED, organ, null));
        for (int band = 0; band < figures.byAge().size(); band++) {
            row.add(figure(figures.byAge().get(band), SupervisionShow.OPEN, organ, band));
        }
        row.add(figure(figures.open(), SupervisionShow.OPEN, organ, null));
        return row;
    }

    private NativeTableCell figure(long count, SupervisionShow show, String organ, Integer age) {
        Component figure =
                count == 0 ? new Span("0") : SupervisionWords.link(address(show, organ, age), Long.toString(count));
        var cell = new NativeTableCell(figure);
        cell.setClassName("none", count == 0);
        cell.setClassName("late", count > 0 && show == SupervisionShow.OVERDUE);
        return cell;
    }

    /** The list with the same filter; text and cause stay. */
    private String address(SupervisionShow show, String organ, Integer age) {
        var parameters = new TreeMap<String, String>();
        parameters.put("show", show.name());
        if (organ != null) {
            parameters.put("organ", organ);
        }
        if (age != null) {
            parameters.put("age", age.toString());
        }
        if (filter.cause() != null) {
            parameters.put("cause", filter.cause().name());
        }
        if (filter.text() != null) {
            parameters.put("q", filter.text());
        }
        return "supervision?"
                + parameters.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
