package org.sanji.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.ProjectView;

/** 绩效目标表: the plan in the layout of the founding document, blanks blank. */
final class PlanTable extends Div {

    private final transient Element table = new Element("table");

    PlanTable(ProjectView view) {
        addClassName("plan-table");
        var p = view.project();
        table.appendChild(columns());
        row(head("code", 1), cell(p.code(), 5), head("name", 2), cell(p.name(), 5));
        row(
                down(head("scale", 1)),
                head("total", 2),
                number(Words.plain(p.total()), 2),
                head("fiscal", 2),
                number(Words.plain(p.fiscal()), 2),
                head("other", 2),
                number(Words.plain(p.other()), 2));
        row(cell(p.purpose(), 12));
        var dates = new ArrayList<Element>(List.of(down(head("plan", 1))));
        var shares = new ArrayList<Element>();
        for (var date : BudgetDate.values()) {
            dates.add(span(new Element("th").setText(Words.of(date)), 3));
            shares.add(number(Words.plain(p.plan().get(date)), 3));
        }
        row(dates.toArray(Element[]::new));
        row(shares.toArray(Element[]::new));
        row(head("goals", 1), goals(p.goals()));
        row(
                head("level1", 1),
                head("level2", 2),
                head("level3", 2),
                head("description", 4),
                head("target", 2),
                head("basis", 2));
        p.indicators()
                .forEach(i -> row(
                        cell(i.level1(), 1),
                        cell(i.level2(), 2),
                        cell(i.level3(), 2),
                        cell(i.description(), 4),
                        cell(i.target(), 2),
                        cell(i.basis(), 2)));
        getElement().appendChild(table);
    }

    /** The first as wide as two of the others. */
    private static Element columns() {
        var group = new Element("colgroup");
        group.appendChild(new Element("col").setAttribute("class", "first"));
        group.appendChild(new Element("col").setAttribute("span", "12"));
        return group;
    }

    private void row(Element... cells) {
        table.appendChild(new Element("tr").appendChild(cells));
    }

    private static Element head(String key, int span) {
        return span(new Element("th").setText(Words.of("budget.table." + key)), span);
    }

    private static Element cell(String text, int span) {
        return span(new Element("td").setText(text), span);
    }

    private static Element number(String text, int span) {
        return cell(text, span).setAttribute("class", "number");
    }

    private static Element span(Element cell, int span) {
        return span == 1 ? cell : cell.setAttribute("colspan", String.valueOf(span));
    }

    private static Element down(Element cell) {
        return cell.setAttribute("rowspan", "2");
    }

    private static Element goals(List<String> goals) {
        var cell = span(new Element("td"), 12);
        int no = 1;
        for (var goal : goals) {
            cell.appendChild(new Element("div").setText(no++ + "、" + goal));
        }
        return cell;
    }
}
