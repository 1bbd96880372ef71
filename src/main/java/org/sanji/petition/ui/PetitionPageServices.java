package org.sanji.petition.ui;

import java.time.Clock;
import java.util.List;
import org.sanji.organization.Leaders;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.Corrections;
import org.sanji.petition.PetitionActions;
import org.sanji.petition.PetitionClocks;
import org.sanji.petition.PetitionMenuItem;
import org.sanji.petition.PetitionNotice;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionStrip;
import org.sanji.petition.Petitions;
import org.sanji.petition.ReadingList;
import org.sanji.petition.Repeats;
import org.sanji.petition.SuperiorLetters;
import org.sanji.petition.TimelineText;
import org.sanji.process.CasePicture;
import org.sanji.process.WorkItems;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/** The services behind the petition page and its parts. */
@Component
record PetitionPageServices(
        Petitions petitions,
        Repeats repeats,
        CaseDecisions decisions,
        ReadingList readings,
        Corrections corrections,
        SuperiorLetters superiorLetters,
        Leaders leaders,
        WorkItems workItems,
        CasePicture picture,
        PetitionClocks clocks,
        CurrentUser currentUser,
        OrganizationLookup lookup,
        TimelineText timelineText,
        Clock clock,
        List<PetitionStrip> strips,
        List<PetitionActions> actions,
        List<PetitionNotice> notices,
        List<PetitionMenuItem> menuItems,
        List<PetitionSection> sections) {

    String text(String key) {
        return Labels.of(key);
    }
}
