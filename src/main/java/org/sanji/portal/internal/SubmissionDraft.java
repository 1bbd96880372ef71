package org.sanji.portal.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.petition.IdType;
import org.sanji.petition.Purpose;

/**
 * An online form as far as it is filled in; lives in the visitor's session only. Its key makes a second click or a retry
 * find the petition that the first one made.
 */
public class SubmissionDraft {

    private static final String SEPARATORS = "[\\n,，、;；]+";

    private final String key = "online-" + UUID.randomUUID();
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final List<String> requests = new ArrayList<>(List.of(""));
    private Purpose purpose;
    private IdType idType = IdType.RESIDENT_ID;
    private boolean withheld;
    private boolean joint;
    private Integer persons = 1;
    private boolean categoryProposed = true;
    private boolean consent;

    public String key() {
        return key;
    }

    /** The cleaned text; empty when nothing is there. */
    public String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    public void setText(Field field, String value) {
        var text =
                switch (field) {
                    case NARRATIVE, SIGNATORIES -> PlainText.lines(value);
                    case ID_NUMBER, PHONE -> PlainText.code(value);
                    default -> PlainText.line(value);
                };
        texts.put(field, text);
    }

    /** One entry for every box, blank ones included. */
    public List<String> requests() {
        return requests;
    }

    public void setRequest(int index, String value) {
        requests.set(index, PlainText.lines(value));
    }

    /** Names of the others who signed, one a line or separated by commas; empty unless joint. */
    public List<String> signatories() {
        return joint
                ? text(Field.SIGNATORIES)
                        .lines()
                        .flatMap(l -> List.of(l.split(SEPARATORS)).stream())
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }

    public Purpose purpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public IdType idType() {
        return idType;
    }

    public void setIdType(IdType idType) {
        this.idType = idType;
    }

    /** The petitioner cannot or will not give name, ID, phone or address, and says why. */
    public boolean withheld() {
        return withheld;
    }

    public void setWithheld(boolean withheld) {
        this.withheld = withheld;
    }

    public boolean joint() {
        return joint;
    }

    public void setJoint(boolean joint) {
        this.joint = joint;
    }

    /** Persons concerned; null when the box is empty or holds no number. */
    public Integer persons() {
        return persons;
    }

    public void setPersons(Integer persons) {
        this.persons = persons;
    }

    /** Whether the category comes from the keyword rules; false once the petitioner chose one. */
    public boolean categoryProposed() {
        return categoryProposed;
    }

    /** @param code null to leave it to the rules */
    public void chooseCategory(String code) {
        categoryProposed = code == null;
        texts.put(Field.CATEGORY, code == null ? "" : code);
    }

    /** Takes what the keyword rules say, unless the petitioner chose. */
    void proposeCategory(String code) {
        if (categoryProposed) {
            texts.put(Field.CATEGORY, code);
        }
    }

    public boolean consent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
