package org.sanji.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;

/** The tab 复查复核: from closure on, and wherever a request was made. */
@org.springframework.stereotype.Component
class ReviewSection implements PetitionSection {

    private final ReviewDesk desk;

    ReviewSection(ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public String labelKey() {
        return "review.tab";
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        if (petition.leadOrgan() == null || petition.sealed() || petition.ownPartOnly()) {
            return Optional.empty();
        }
        boolean closed = petition.state() == PetitionState.CLOSED;
        return closed || !desk.of(petition.id()).isEmpty()
                ? Optional.of(new ReviewTab(desk, petition.id(), changed))
                : Optional.empty();
    }
}
