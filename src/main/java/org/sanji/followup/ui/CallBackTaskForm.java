package org.sanji.followup.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Formats;
import org.sanji.followup.CallBackForm;
import org.sanji.followup.CallBackResult;
import org.sanji.followup.FollowUpFile;
import org.sanji.followup.VisitHow;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** Calls a dissatisfied petitioner back: what was rated, what was said, review offered, what came of it. */
final class CallBackTaskForm extends AfterForm {

    private final transient AfterDesk desk;
    private final transient WorkItem item;
    private final DayField day;
    private final Select<VisitHow> how = AfterInputs.select("followup-ui.visit.how", List.of(VisitHow.values()));
    private final TextArea said = AfterInputs.area("followup-ui.call.said", 2000);
    private final RadioButtonGroup<CallBackResult> result =
            AfterInputs.radios("followup-ui.call.result", List.of(CallBackResult.values()));
    private final TextArea advice = AfterInputs.area("followup-ui.call.advice", 2000);
    private final Checkbox review = new Checkbox();

    CallBackTaskForm(AfterDesk desk, PetitionView petition, WorkItem item, Runnable changed) {
        super(changed);
        this.desk = desk;
        this.item = item;
        day = AfterInputs.pastDay("followup-ui.visit.on", desk.today());
        how.setValue(VisitHow.PHONE);
        add(part(AfterWords.of("followup-ui.call.rated"), rated(petition)));
        add(row(day, how), said, result, advice, review);
        advice.setVisible(false);
        result.addValueChangeListener(e -> advice.setVisible(e.getValue() == CallBackResult.TO_IMPROVE));
        offer();
        place(day, "call-back-day");
        place(said, "call-back-incomplete");
        place(result, "call-back-tries");
        place(advice, "call-back-advice");
        place(review, "call-back-review");
        secondary("followup-ui.call.tried", VaadinIcon.PHONE, this::tried);
        primary("followup-ui.call.do", VaadinIcon.CHECK, this::call);
    }

    private com.vaadin.flow.component.Component rated(PetitionView petition) {
        return desk.files().of(petition.id()).evaluations().stream()
                .filter(e -> e.id().toString().equals(item.subject()))
                .findFirst()
                .<com.vaadin.flow.component.Component>map(this::last)
                .orElseGet(() -> note(AfterWords.of("followup-ui.call.rated.none")));
    }

    private RatingLines last(FollowUpFile.Evaluation evaluation) {
        var ratings = evaluation.ratings();
        return new RatingLines(
                evaluation, ratings.subList(Math.max(0, ratings.size() - 1), ratings.size()), desk.organs());
    }

    private void offer() {
        var offer = desk.callBacks().reviewOffer(item.id());
        review.setVisible(offer.isPresent());
        offer.ifPresent(o -> review.setLabel(AfterWords.of(
                "followup-ui.call.review",
                Formats.date(o.lastDay()),
                desk.organs().nameOf(o.organ()))));
    }

    private void tried() {
        desk.callBacks().tried(item.id(), item.version(), day.getValue(), how.getValue());
        done("followup-ui.call.tried.done");
    }

    private void call() {
        desk.callBacks()
                .done(
                        item.id(),
                        item.version(),
                        new CallBackForm(
                                day.getValue(),
                                how.getValue(),
                                AfterWords.typed(said),
                                result.getValue(),
                                AfterWords.typed(advice),
                                review.getValue()));
        done("followup-ui.call.done");
    }
}
