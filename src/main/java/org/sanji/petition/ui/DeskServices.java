package org.sanji.petition.ui;

import java.time.Clock;
import org.sanji.document.ui.AttachmentTools;
import org.sanji.petition.DeskMemory;
import org.sanji.petition.Drafts;
import org.sanji.petition.Petitions;
import org.sanji.petition.Registrations;
import org.springframework.stereotype.Component;

/** The services behind the registration page. */
@Component
record DeskServices(
        Registrations registrations,
        Petitions petitions,
        Drafts drafts,
        AttachmentTools files,
        DeskMemory memory,
        RepeatLookup repeats,
        OrganizationLookup lookup,
        Clock clock) {}
