package org.sanji.petition.internal;

import java.util.Locale;
import org.sanji.common.CentreContact;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.sanji.organization.Organs;
import org.sanji.petition.Receipt;
import org.sanji.petition.TrackAddress;
import org.springframework.stereotype.Component;

/** 登记回执 as a paper of the file, with every registration; that of an accusation names neither person nor matter. */
@Component
class ReceiptPapers {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final Papers papers;
    private final CentreContact centre;
    private final Texts texts;

    ReceiptPapers(Papers papers, CentreContact centre, Texts texts) {
        this.papers = papers;
        this.centre = centre;
        this.texts = texts;
    }

    void registered(PetitionEntity petition, Receipt receipt) {
        if (petition.historic()) {
            return;
        }
        var address = TrackAddress.of(centre, receipt.number());
        var facts = PaperFacts.of("queryCode", receipt.queryCode().replaceAll("(.{4})(?=.)", "$1 "))
                .with("nextStep", texts.get(receipt.nextStepKey(), CHINESE, receipt.nextStepArgs(CHINESE)))
                .with("trackAddress", address)
                .with("codeAlone", receipt.codeAlone())
                .with("withheld", petition.sealed())
                .with("repeat", receipt.repeatKind() == null ? null : texts.of(receipt.repeatKind(), CHINESE))
                .with("readBackOn", receipt.readBackAt() == null ? null : Days.dayOf(receipt.readBackAt()));
        papers.issue(
                new PaperOrder(PaperKind.RECEIPT, petition.id(), petition.currentPass(), null, Organs.BUREAU, facts));
    }
}
