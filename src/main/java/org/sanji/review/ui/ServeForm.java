package org.sanji.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.sanji.common.ui.Forms;
import org.sanji.document.ui.SignedScan;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceMethod;
import org.sanji.process.WorkItem;
import org.sanji.review.ReviewView;

/** Proof that opinion or refusal reached the petitioner; the petitioner's next period counts from it. */
final class ServeForm extends TaskForm {

    ServeForm(ReviewDesk desk, WorkItem item, Runnable changed) {
        super(changed);
        var review = desk.of(item);
        lead(Words.of("review.serve.lead", number(review)));
        var method = Inputs.select("review.service.method", List.of(ServiceMethod.values()));
        var servedOn = Inputs.pastDay("review.service.on", desk.today());
        servedOn.setValue(desk.today());
        var receiver = Inputs.line("review.service.receiver", 100);
        var proof = Inputs.line("review.service.proof", 1000);
        proof.setPlaceholder(Words.of("review.service.proof.hint"));
        place(method, "service-method");
        place(servedOn, "service-day", "service-future", "service-before-issue");
        place(receiver, "service-receiver");
        place(proof, "service-no-proof");
        var scan = new Div(
                new H3(Words.of("review.service.scan")),
                SignedScan.proof(
                        desk.scans(), review.petitionId(), Words.of("review.proof", number(review)), () -> {}));
        scan.addClassName("task-part");
        add(Forms.twoColumns(method, servedOn, receiver, proof), scan);
        primary("review.serve.do", VaadinIcon.CHECK, () -> {
            desk.tasks()
                    .serve(
                            item.id(),
                            item.version(),
                            new ServiceForm(
                                    method.getValue(), servedOn.getValue(), Words.typed(receiver), Words.typed(proof)));
            done("review.served");
        });
    }

    private static String number(ReviewView review) {
        return review.opinion() != null && review.opinion().number() != null
                ? review.opinion().number()
                : review.decision().noticeNumber();
    }
}
