package org.sanji.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.sanji.audit.AuditFilter;
import org.sanji.audit.AuditRecord;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;

/** The audit records, newest first, and the proof that they are whole. Nothing here can be changed. */
@StyleSheet("context://css/worklist.css")
@Route("admin/audit")
@RolesAllowed("AUDITOR")
public class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditPresenter presenter;
    private final FilterBar bar = new FilterBar(AuditView.class);
    private final DayField from;
    private final DayField to;
    private final TextField subject;
    private final TextField actor;
    private final ComboBox<String> action;
    private final PageHeader header;
    private final LazyGrid<AuditRecord> grid;

    /** Names seen on this page; asked for once. */
    private final transient Map<String, String> people = new HashMap<>();

    /** Made by the container. */
    public AuditView(AuditPresenter presenter) {
        this.presenter = presenter;
        addClassName("admin-page");
        from = bar.day("from", getTranslation("audit.from"));
        to = bar.day("to", getTranslation("audit.to"));
        actor = bar.text("actor", getTranslation("audit.actor"));
        action = bar.choice(
                "action",
                getTranslation("audit.action"),
                presenter.actions(getLocale()),
                code -> presenter.action(code, getLocale()),
                code -> code);
        subject = bar.text("subject", getTranslation("audit.subject"));
        actor.setWidth("150px");
        subject.setWidth("190px");
        subject.setPlaceholder(getTranslation("audit.subject.example"));
        grid = new LazyGrid<>(AuditRecord::id, page -> presenter.page(filter(), page));
        columns();
        grid.setEmpty(
                new EmptyState(VaadinIcon.SEARCH, getTranslation("audit.empty"), getTranslation("audit.empty.hint")));
        var all = new Button(
                getTranslation("audit.verify-all"),
                VaadinIcon.SHIELD.create(),
                e -> VerificationDialogs.everything(presenter));
        var seals = new Button(
                getTranslation("audit.seals"), VaadinIcon.LOCK.create(), e -> VerificationDialogs.seals(presenter));
        header = new PageHeader(getTranslation("audit.page"), download(), seals, all);
        add(header, bar, grid);
    }

    private Anchor download() {
        var file = new Anchor(
                event -> {
                    event.setFileName("audit.csv");
                    event.setContentType("text/csv");
                    presenter.export(filter(), event.getOutputStream());
                },
                AttachmentType.DOWNLOAD,
                "");
        var button = new Button(getTranslation("audit.export"), VaadinIcon.DOWNLOAD_ALT.create());
        button.setTooltipText(getTranslation("audit.export.tip"));
        file.add(button);
        return file;
    }

    private AuditFilter filter() {
        return new AuditFilter(subject.getValue(), actor.getValue(), action.getValue(), from.getValue(), to.getValue());
    }

    private void columns() {
        fixed(grid.addTextColumn(null, getTranslation("audit.at"), r -> Formats.dateTime(r.at())), "140px");
        fixed(grid.addTextColumn(null, getTranslation("audit.actor"), this::who), "240px");
        fixed(
                grid.addTextColumn(
                        null, getTranslation("audit.action"), r -> presenter.action(r.action(), getLocale())),
                "150px");
        fixed(grid.addBadgeColumn(null, getTranslation("audit.subject"), this::subjectLink), "170px");
        grid.addBadgeColumn(null, getTranslation("audit.details"), this::details)
                .setFlexGrow(1)
                .setWidth("160px")
                .setAutoWidth(false);
        fixed(grid.addNumberColumn(null, getTranslation("audit.seq"), AuditRecord::seq), "70px");
        fixed(grid.addBadgeColumn(null, "", this::verify), "96px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static void fixed(Grid.Column<AuditRecord> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private String who(AuditRecord entry) {
        return entry.originator() == null
                ? person(entry.actor())
                : getTranslation("audit.by", person(entry.actor()), person(entry.originator()));
    }

    private String person(String username) {
        return people.computeIfAbsent(username, presenter::person);
    }

    /** A click shows what concerns this petition or account only. */
    private Component subjectLink(AuditRecord entry) {
        var button = new Button(entry.subject(), e -> getUI().ifPresent(
                        ui -> ui.navigate(AuditView.class, QueryParameters.of("subject", entry.subject()))));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Component details(AuditRecord entry) {
        var text = presenter.details(entry, getLocale());
        var words = new Span(Formats.text(text));
        words.setTitle(text);
        words.addClassName("cut");
        return words;
    }

    private Component verify(AuditRecord entry) {
        var button = new Button(
                getTranslation("audit.verify-chain"),
                e -> VerificationDialogs.chain(entry.subject(), presenter.verify(entry.chain())));
        button.setTooltipText(getTranslation("audit.verify.tip", entry.subject()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        grid.refresh();
        header.withSubtitle(getTranslation("audit.hint", Formats.number(grid.total())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.page");
    }
}
