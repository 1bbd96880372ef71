package org.sanji.mediation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Forms;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceMethod;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** Proof that the paper reached the petitioner; closes the case. */
final class ServiceTaskForm extends TaskForm {

    private final Select<ServiceMethod> method =
            Inputs.select("mediation-ui.service.method", List.of(ServiceMethod.values()));
    private final DayField servedOn;
    private final TextField receiver = Inputs.line("mediation-ui.service.receiver", 100);
    private final TextField proof = Inputs.line("mediation-ui.service.proof", 1000);

    ServiceTaskForm(MediationDesk desk, PetitionView petition, WorkItem item, Runnable changed) {
        super(changed);
        servedOn = Inputs.pastDay("mediation-ui.service.on", desk.today());
        servedOn.setValue(desk.today());
        proof.setPlaceholder(Words.of("mediation-ui.service.proof.hint"));
        place(method, "service-method");
        place(servedOn, "service-day", "service-future", "service-before-issue");
        place(receiver, "service-receiver");
        place(proof, "service-no-proof");
        add(Forms.twoColumns(method, servedOn, receiver, proof));
        desk.files().of(petition.id()).papers().stream()
                .reduce((first, second) -> second)
                .ifPresent(paper -> add(
                        part("mediation-work.service.paper", desk.signed(petition.id(), paper.number())),
                        part("mediation-work.service.proof", desk.proof(petition.id(), paper.number()))));
        primary("mediation-ui.service.do", VaadinIcon.CHECK, () -> {
            desk.services()
                    .record(
                            item.id(),
                            item.version(),
                            new ServiceForm(
                                    method.getValue(), servedOn.getValue(), Words.typed(receiver), Words.typed(proof)));
            done("mediation-ui.service.done");
        });
    }
}
