package org.sanji.petition.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.sanji.common.ui.Notices;
import org.sanji.organization.LeaderEntry;
import org.sanji.petition.PetitionView;

/** Puts a petition before a leader to read (送阅); the leader in charge of its organ is proposed. */
final class SendDialog extends ActionDialog {

    private static final int NOTE_LENGTH = 500;

    SendDialog(PetitionView petition, PetitionPageServices services, Runnable changed) {
        super(Labels.of("case.send"), Labels.of("case.send.do"));
        var leaders = leaders(petition, services);
        var leader = new Select<LeaderEntry>();
        leader.setLabel(Labels.of("case.send.leader"));
        leader.setItems(leaders);
        leader.setItemLabelGenerator(l -> Labels.of("case.send.leader.name", l.name(), l.title()));
        leader.setValue(leaders.get(0));
        leader.setWidthFull();
        var note = Fields.area("case.send.note", NOTE_LENGTH);
        note.setPlaceholder(Labels.of("case.send.note.hint"));
        body(new Span(Labels.of("case.send.text")), leader, note);
        onConfirm(() -> {
            services.readings().send(petition.id(), leader.getValue().username(), Fields.text(note));
            Notices.done(Labels.of("case.send.done", leader.getValue().name()));
            changed.run();
        });
        note.focus();
    }

    private static List<LeaderEntry> leaders(PetitionView petition, PetitionPageServices services) {
        var first = services.leaders().leaderInChargeOf(petition.leadOrgan() == null ? "" : petition.leadOrgan());
        return Stream.concat(Stream.of(first), services.leaders().all().stream().filter(l -> !l.username()
                        .equals(first.username())))
                .toList();
    }
}
