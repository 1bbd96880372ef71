package org.sanji.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.sanji.common.Days;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.Notices;
import org.sanji.document.Delivery;
import org.sanji.document.DeliveryForm;
import org.sanji.document.PaperView;

/** Records that a paper reached the petitioner: method, day, who took it, who brought it, the proof and its scan. */
final class DeliveryDialog extends Dialog {

    private static final int NAME = 100;
    private static final int LONG = 400;

    private final Select<Delivery> method = new Select<>();
    private final DayField servedOn = new DayField(getTranslation("document-paper.delivery.on"));
    private final TextField receivedBy = new TextField(getTranslation("document-paper.delivery.receiver"));
    private final TextField server = new TextField(getTranslation("document-paper.delivery.server"));
    private final TextField witness = new TextField(getTranslation("document-paper.delivery.witness"));
    private final TextField proof = new TextField(getTranslation("document-paper.delivery.proof"));

    DeliveryDialog(PaperTools tools, PaperView view, Runnable done) {
        setHeaderTitle(getTranslation("document-paper.serve"));
        setWidth("640px");
        method.setLabel(getTranslation("document-paper.delivery.method"));
        method.setItems(Delivery.values());
        method.setItemLabelGenerator(m -> getTranslation("Delivery." + m.name()));
        method.setValue(Delivery.IN_PERSON);
        method.addValueChangeListener(e -> witness.setVisible(e.getValue() == Delivery.LEFT));
        witness.setVisible(false);
        servedOn.setMin(view.paper().issuedOn());
        servedOn.setMax(Days.today(tools.clock()));
        servedOn.setValue(Days.today(tools.clock()));
        receivedBy.setMaxLength(NAME);
        server.setMaxLength(NAME);
        server.setPlaceholder(getTranslation("document-paper.delivery.server.me"));
        witness.setMaxLength(LONG);
        proof.setMaxLength(LONG);
        var form = Forms.twoColumns(method, servedOn, receivedBy, server, witness, proof);
        add(form);
        if (view.paper().number() != null) {
            var scans = new Div(
                    new Div(getTranslation("document-paper.delivery.scan")),
                    SignedScan.proof(
                            tools.files(),
                            view.paper().petitionId(),
                            view.paper().number(),
                            () -> {}));
            add(scans);
        }
        var record = new Button(getTranslation("document-paper.serve.do"), e -> {
            tools.papers()
                    .serve(
                            view.paper().id(),
                            new DeliveryForm(
                                    method.getValue(),
                                    servedOn.getValue(),
                                    receivedBy.getValue(),
                                    server.getValue(),
                                    witness.getValue(),
                                    proof.getValue()));
            Notices.done(getTranslation("document-paper.serve.done"));
            close();
            done.run();
        });
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.cancel"), e -> close()), record);
    }
}
