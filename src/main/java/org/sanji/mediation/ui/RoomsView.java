package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.PageHeader;
import org.sanji.mediation.RoomBookings;
import org.sanji.petition.MediationLevel;

/**
 * The mediation rooms of the centre on one day: a row for each room, half hours across. Own bookings stand out, those of
 * others say no more than that the room is taken. The day is in the address.
 */
@StyleSheet("context://css/mediation.css")
@Route("rooms")
@RolesAllowed({"RECEPTIONIST", "TRIAGE_OFFICER", "LIAISON", "HANDLER", "DEPARTMENT_HEAD", "LEADER", "SUPERVISOR"})
public class RoomsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoomDayPresenter presenter;
    private final DayField day = new DayField(null);
    private final Div picture = new Div();

    /** Made by the container. */
    RoomsView(MediationDesk desk) {
        presenter = new RoomDayPresenter(desk);
        addClassNames("page", "rooms-page");
        picture.addClassNames("room-table", "room-day");
        day.setAriaLabel(Words.of("mediation-ui.room.day"));
        day.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                go(e.getValue());
            }
        });
        add(new PageHeader(Words.of("mediation-work.rooms")), bar(), picture, note());
    }

    private Div bar() {
        var today = new Button(Words.of("mediation-work.rooms.today"), e -> go(presenter.today()));
        var bar = new Div(
                step("mediation-ui.room.back", VaadinIcon.ANGLE_LEFT, -1),
                day,
                step("mediation-ui.room.next", VaadinIcon.ANGLE_RIGHT, 1),
                today,
                legend("room-own", "mediation-work.rooms.own"),
                legend("room-seen", "mediation-work.rooms.seen"),
                legend("room-taken", "mediation-ui.room.taken"),
                legend("room-free", "mediation-work.rooms.free"));
        bar.addClassName("room-bar");
        return bar;
    }

    private Button step(String key, VaadinIcon icon, int days) {
        var button = new Button(icon.create(), e -> go(presenter.day().plusDays(days)));
        button.setTooltipText(Words.of(key));
        button.setAriaLabel(Words.of(key));
        return button;
    }

    private static Span legend(String mark, String key) {
        var colour = new Span();
        colour.addClassNames("room-legend", mark);
        var legend = new Span(colour, new Span(Words.of(key)));
        legend.addClassName("room-legend-line");
        return legend;
    }

    private static Paragraph note() {
        var note = new Paragraph(Words.of("mediation-work.rooms.how"));
        note.addClassName("field-note");
        return note;
    }

    private static void go(LocalDate wanted) {
        UI.getCurrent().navigate(RoomsView.class, QueryParameters.simple(Map.of("day", wanted.toString())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        presenter.show(event.getLocation().getQueryParameters().getSingleParameter("day"));
        draw();
    }

    private void draw() {
        day.setValue(presenter.day());
        picture.removeAll();
        var slots = RoomTable.slots();
        for (int i = 0; i < slots.size(); i += 2) {
            picture.add(placed(hour(slots.get(i).toString()), 1, i + 2, 2));
        }
        int row = 2;
        MediationLevel level = null;
        for (var room : presenter.rooms()) {
            var name = new Span(room.roomName());
            name.addClassName("room-name");
            name.setClassName("level-begins", level != null && level != room.level());
            level = room.level();
            picture.add(placed(name, row, 1, 1));
            for (int i = 0; i < slots.size(); i++) {
                picture.add(placed(empty(i), row, i + 2, 1));
            }
            for (var taken : room.taken()) {
                int first = presenter.column(taken.start());
                picture.add(placed(block(room, taken), row, first + 2, presenter.width(taken, first)));
            }
            row++;
        }
    }

    private static Span hour(String text) {
        var hour = new Span(text);
        hour.addClassName("room-hour");
        return hour;
    }

    private Div empty(int slot) {
        var cell = new Div();
        cell.addClassName("room-cell");
        cell.setClassName("hour-end", slot % 2 == 1);
        cell.setClassName("room-past", presenter.past(slot));
        return cell;
    }

    private NativeButton block(RoomBookings.RoomDay room, RoomBookings.Taken taken) {
        var time = Words.of(
                "mediation-work.rooms.time",
                taken.start().toString(),
                taken.end().toString());
        var text = taken.number() == null ? Words.of("mediation-ui.room.taken") : taken.number();
        var block = new NativeButton(text, e -> open(room, taken, time));
        block.addClassNames(
                "room-block", taken.own() ? "room-own" : taken.number() == null ? "room-taken" : "room-seen");
        block.setTitle(room.roomName() + " " + time + " " + text);
        block.setAriaLabel(block.getElement().getAttribute("title"));
        block.setEnabled(taken.number() != null);
        return block;
    }

    /** What the user may do with a booking: go to the case, free the room. */
    private void open(RoomBookings.RoomDay room, RoomBookings.Taken taken, String time) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(room.roomName());
        dialog.add(new Paragraph(
                Words.of("mediation-work.rooms.booking", taken.number(), Formats.date(presenter.day()), time)));
        var close = new Button(Words.of("confirm.cancel"), e -> dialog.close());
        var open = new Button(Words.of("mediation-work.rooms.open"), VaadinIcon.ARROW_RIGHT.create(), e -> {
            dialog.close();
            UI.getCurrent().navigate("petitions/" + taken.number());
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(close);
        if (taken.own()) {
            dialog.getFooter().add(new Button(Words.of("mediation-ui.room.cancel"), e -> {
                dialog.close();
                Confirm.ask(
                        Words.of("mediation-ui.room.cancel"),
                        room.roomName() + " " + time,
                        Words.of("mediation-ui.room.cancel.do"),
                        () -> {
                            presenter.cancel(taken);
                            draw();
                        });
            }));
        }
        dialog.getFooter().add(open);
        dialog.open();
    }

    private static <C extends Component> C placed(C component, int row, int column, int width) {
        component.getElement().getStyle().set("grid-row", String.valueOf(row));
        component.getElement().getStyle().set("grid-column", column + " / span " + width);
        return component;
    }

    @Override
    public String getPageTitle() {
        return Words.of("mediation-work.rooms");
    }
}
