package org.sanji.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.sanji.audit.AuditFilter;
import org.sanji.audit.AuditRecord;
import org.sanji.audit.AuditTrail;
import org.sanji.audit.Verification;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;

/** The audit records, newest first, and the proof that a chain of them is whole. */
@StyleSheet("context://css/worklist.css")
@Route("admin/audit")
@RolesAllowed("AUDITOR")
public class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What is audited today, for the filter; an action without a name in the bundle shows its code. */
    private static final List<String> ACTIONS = List.of(
            "login",
            "login-failed",
            "login-locked",
            "create-user",
            "change-user",
            "reset-password",
            "change-own-password",
            "lock-user",
            "unlock-user",
            "unmask",
            "declare-conflict",
            "supervision-noted");

    private final transient AuditTrail trail;
    private final FilterBar bar = new FilterBar(AuditView.class);
    private final TextField chain;
    private final TextField actor;
    private final ComboBox<String> action;
    private final Button verify;
    private final LazyGrid<AuditRecord> grid;

    /** Made by the container. */
    public AuditView(AuditTrail trail) {
        this.trail = trail;
        addClassName("admin-page");
        verify = new Button(getTranslation("audit.verify-chain"), VaadinIcon.SHIELD.create(), e -> verify());
        chain = bar.text("chain", getTranslation("audit.chain"));
        actor = bar.text("actor", getTranslation("audit.actor"));
        action = bar.choice("action", getTranslation("audit.action"), ACTIONS, this::named, a -> a);
        grid = new LazyGrid<>(AuditRecord::id, page -> trail.search(filter(), page));
        columns();
        grid.setEmpty(
                new EmptyState(VaadinIcon.SEARCH, getTranslation("audit.empty"), getTranslation("audit.empty.hint")));
        var page = new PageHeader(getTranslation("audit.page"), verify);
        add(page.withSubtitle(getTranslation("audit.hint")), bar, grid);
    }

    private AuditFilter filter() {
        return new AuditFilter(text(chain), text(actor), action.getValue());
    }

    private String named(String code) {
        var key = "audit.action." + code;
        var name = getTranslation(key);
        return name.equals(key) ? code : name;
    }

    private static String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private void columns() {
        fixed(grid.addTextColumn(null, getTranslation("audit.at"), r -> Formats.dateTime(r.at())), "140px");
        fixed(grid.addTextColumn(null, getTranslation("audit.actor"), this::who), "170px");
        fixed(grid.addTextColumn(null, getTranslation("audit.action"), r -> named(r.action())), "190px");
        fixed(grid.addBadgeColumn(null, getTranslation("audit.chain"), this::chainLink), "320px");
        fixed(grid.addNumberColumn(null, getTranslation("audit.seq"), AuditRecord::seq), "80px");
        grid.addBadgeColumn(null, getTranslation("audit.details"), AuditView::details)
                .setFlexGrow(1)
                .setWidth("160px")
                .setAutoWidth(false);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static void fixed(Grid.Column<AuditRecord> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private String who(AuditRecord entry) {
        return entry.originator() == null
                ? entry.actor()
                : getTranslation("audit.by", entry.actor(), entry.originator());
    }

    /** A click shows this chain only. */
    private Component chainLink(AuditRecord entry) {
        var button = new Button(entry.chain(), e -> getUI().ifPresent(
                        ui -> ui.navigate(AuditView.class, QueryParameters.of("chain", entry.chain()))));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Component details(AuditRecord entry) {
        if ("{}".equals(entry.details())) {
            return new Span(Formats.ABSENT);
        }
        var words = new Span(entry.details());
        words.setTitle(entry.details());
        words.addClassName("cut");
        return words;
    }

    private void verify() {
        var result = trail.verify(text(chain));
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("audit.verify"));
        dialog.setWidth("520px");
        dialog.add(new Paragraph(result.chain()), verdict(result));
        if (!result.whole()) {
            var list = new UnorderedList();
            result.problems().forEach(p -> list.add(new ListItem(problem(p))));
            dialog.add(list);
        }
        dialog.getFooter().add(new Button(getTranslation("audit.close"), e -> dialog.close()));
        dialog.open();
    }

    private Component verdict(Verification result) {
        return result.whole()
                ? new StateBadge(getTranslation("audit.whole", result.records()), Tone.GOOD)
                : new StateBadge(
                        getTranslation("audit.damaged", result.problems().size()), Tone.OVERDUE);
    }

    private String problem(Verification.Problem problem) {
        return getTranslation("audit.problem." + problem.kind(), problem.seq());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        verify.setEnabled(text(chain) != null);
        verify.setTooltipText(getTranslation("audit.verify.tip"));
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.page");
    }
}
