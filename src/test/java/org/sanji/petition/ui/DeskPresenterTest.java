package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.petition.Draft;
import org.sanji.petition.Drafts;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.Origin;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Purpose;
import org.sanji.petition.Registrations;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.RepeatQuery;
import org.sanji.petition.Sex;

class DeskPresenterTest {

    private final Registrations registrations = mock();
    private final Drafts drafts = mock();
    private final DeskPresenter desk = new DeskPresenter(registrations, drafts);

    @BeforeEach
    void noDraftIsStored() {
        when(drafts.open(any())).thenThrow(new NotFoundException("draft"));
    }

    @Test
    void doesNotRegisterWhatAnotherWindowWentOnWith() {
        doReturn(new Draft("key", "desk", "", "{}", 2)).when(drafts).open(any());
        var in = input("拖欠工资", List.of("补发工资"), List.of(party("张三", IdType.NONE, null, "城关镇")), null);
        assertThatThrownBy(() -> desk.save(in)).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo("draft-elsewhere"));
        verify(registrations, never()).register(any());
    }

    @Test
    void findsNothingToLookForInAnEmptyForm() {
        assertThat(DeskPresenter.worthLooking(query("张", null, null, null, "", null)))
                .isFalse();
        assertThat(DeskPresenter.worthLooking(query(null, "1101", "138", "QSZ", "路灯不亮", null)))
                .isFalse();
    }

    @Test
    void looksAsSoonAsANameAPhoneOrAPlaceIsThere() {
        assertThat(DeskPresenter.worthLooking(query("张三", null, null, null, "", null)))
                .isTrue();
        assertThat(DeskPresenter.worthLooking(query(null, null, "13800000000", null, "", null)))
                .isTrue();
        assertThat(DeskPresenter.worthLooking(query(null, null, null, "T01", "路灯不亮", "0101")))
                .isTrue();
    }

    @Test
    void listsEveryMistakeAtItsFieldAndKeepsTheParty() {
        var wrongId = party("张三", IdType.RESIDENT_ID, "110101199003070010", "城关镇");
        var errors = desk.check(input(null, List.of(), List.of(wrongId), null));
        assertThat(errors)
                .extracting(DeskError::field)
                .containsExactly(DeskField.PARTY_ID, DeskField.TITLE, DeskField.REQUESTS);
    }

    @Test
    void refusesSixRepresentativesAtAVisit() {
        var six = java.util.Collections.nCopies(6, party("李四", IdType.NONE, null, "城关镇"));
        assertThat(desk.check(input("拖欠工资", List.of("补发工资"), six, null)))
                .extracting(DeskError::field)
                .containsExactly(DeskField.PARTIES);
    }

    @Test
    void acceptsAMissingNameOnlyWithItsReason() {
        var nameless = party(null, IdType.NONE, null, null);
        assertThat(desk.check(input("噪声", List.of("制止"), List.of(nameless), null)))
                .extracting(DeskError::field)
                .containsExactly(DeskField.PARTY_NAME);
        var explained =
                new NewParty(PartyRole.PETITIONER, null, IdType.NONE, null, null, Sex.UNKNOWN, null, null, "不愿透露");
        assertThat(desk.check(input("噪声", List.of("制止"), List.of(explained), null)))
                .isEmpty();
    }

    @Test
    void asksForAJudgementWhenThePersonWasHereBefore() {
        desk.found(List.of(candidate()));
        var in = input("拖欠工资", List.of("补发工资"), List.of(party("张三", IdType.NONE, null, "城关镇")), null);
        assertThat(desk.check(in)).singleElement().satisfies(e -> {
            assertThat(e.field()).isEqualTo(DeskField.LINK);
            assertThat(e.args()).as("the keys that decide").containsExactly("Alt+1…9", "Alt+N");
        });
    }

    @Test
    void savesAFormWithOneKeyAndTheNextFormWithAnother() {
        var in = input("拖欠工资", List.of("补发工资"), List.of(party("张三", IdType.NONE, null, "城关镇")), null);
        desk.save(in);
        desk.save(in);
        desk.startOver();
        desk.save(in);
        var saved = ArgumentCaptor.forClass(NewPetition.class);
        verify(registrations, times(3)).register(saved.capture());
        var keys =
                saved.getAllValues().stream().map(NewPetition::idempotencyKey).toList();
        assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    }

    @Test
    void handsTheFilesThatWereBroughtToTheRegistration() {
        var file = UUID.randomUUID();
        var in = input("拖欠工资", List.of("补发工资"), List.of(party("张三", IdType.NONE, null, "城关镇")), null, file);
        desk.save(in);
        var saved = ArgumentCaptor.forClass(NewPetition.class);
        verify(registrations).register(saved.capture());
        assertThat(saved.getValue().attachments()).containsExactly(file);
        assertThat(input(null, List.of(), List.of(), null, file).nothingTyped()).isFalse();
        assertThat(input(null, List.of(), List.of(), null).nothingTyped()).isTrue();
    }

    @Test
    void aChangedTextIsNoLongerConfirmed() {
        var in = input("拖欠工资", List.of("补发工资"), List.of(party("张三", IdType.NONE, null, "城关镇")), null);
        var at = Instant.parse("2026-03-12T01:30:00Z");
        desk.confirm(in.record(), at);
        assertThat(desk.confirmedAt(in)).contains(at);
        var changed = input("拖欠工资", List.of("补发工资和加班费"), in.parties(), null);
        assertThat(desk.confirmedAt(changed)).isEmpty();
        assertThat(desk.wasConfirmed()).isTrue();
        desk.save(changed);
        desk.save(in);
        var saved = ArgumentCaptor.forClass(NewPetition.class);
        verify(registrations, times(2)).register(saved.capture());
        assertThat(saved.getAllValues()).extracting(NewPetition::readBackAt).containsExactly(null, at);
    }

    @Test
    void aDraftThatIsContinuedKeepsItsKeyItsLinkAndWhatWasConfirmed() {
        var in = input("拖欠工资", List.of("补发工资"), List.of(party("张三", IdType.NONE, null, "城关镇")), null);
        var linked = new LinkedMatter("XF2026-000001", RepeatKind.REMINDER);
        desk.confirm(in.record(), Instant.parse("2026-03-12T01:30:00Z"));
        when(drafts.save(any())).thenReturn(1);
        assertThat(desk.keep(in, linked)).isTrue();
        assertThat(desk.keep(in, linked)).as("nothing changed").isFalse();
        var kept = ArgumentCaptor.forClass(Draft.class);
        verify(drafts).save(kept.capture());
        assertThat(kept.getValue().label()).isEqualTo("张*");

        var later = new DeskPresenter(registrations, drafts);
        doReturn(kept.getValue()).when(drafts).open(kept.getValue().key());
        var found = later.resume(kept.getValue().key());
        assertThat(found.input()).isEqualTo(in);
        assertThat(found.linked()).isEqualTo(linked);
        assertThat(later.confirmedAt(in)).isPresent();
        later.save(in);
        var saved = ArgumentCaptor.forClass(NewPetition.class);
        verify(registrations).register(saved.capture());
        assertThat(saved.getValue().idempotencyKey()).isEqualTo(kept.getValue().key());
    }

    @Test
    void anEmptyFormLeavesNoDraft() {
        desk.keep(input(null, List.of(), List.of(party(null, IdType.NONE, null, null)), null), null);
        verifyNoInteractions(drafts);
    }

    @Test
    void putsARuleAtTheFieldItIsAbout() {
        assertThat(DeskPresenter.place(new RuleViolation("no-request")).field()).isEqualTo(DeskField.REQUESTS);
        assertThat(DeskPresenter.place(new RuleViolation("never-seen")).field()).isEqualTo(DeskField.WHOLE);
    }

    @Test
    void textsThatAreTooLongAreRefusedAtTheirFieldsByTheNumbersOfTheService() {
        var longest = party("名".repeat(100), IdType.OTHER, "9".repeat(60), "址".repeat(300));
        assertThat(desk.check(input("题".repeat(100), List.of("诉".repeat(2_000)), List.of(longest), null)))
                .isEmpty();
        var tooLong = party("名".repeat(101), IdType.OTHER, "9".repeat(61), "址".repeat(301));
        var errors =
                desk.check(input("题".repeat(103), List.of("补发工资", "诉".repeat(2_001)), List.of(longest, tooLong), null));
        assertThat(errors)
                .extracting(DeskError::field)
                .containsExactly(
                        DeskField.PARTY_NAME,
                        DeskField.PARTY_ID,
                        DeskField.PARTY_ADDRESS,
                        DeskField.TITLE,
                        DeskField.REQUESTS);
        assertThat(errors).extracting(DeskError::index).startsWith(1, 1, 1);
        assertThat(errors.get(3).args()).as("over by, at most").containsExactly(3, 100);
    }

    @Test
    void everyRuleAboutATextThatIsTooLongHasItsField() {
        assertThat(List.of(
                        "title-too-long",
                        "narrative-too-long",
                        "request-too-long",
                        "name-too-long",
                        "id-too-long",
                        "too-many-signatories"))
                .extracting(code -> DeskPresenter.place(new RuleViolation(code)).field())
                .containsExactly(
                        DeskField.TITLE,
                        DeskField.NARRATIVE,
                        DeskField.REQUESTS,
                        DeskField.PARTY_NAME,
                        DeskField.PARTY_ID,
                        DeskField.SIGNATORIES);
    }

    private static RepeatQuery query(
            String name, String id, String phone, String township, String text, String category) {
        return new RepeatQuery(name, id, phone, township, category, text, PetitionForm.VISIT);
    }

    private static NewParty party(String name, IdType type, String number, String address) {
        return new NewParty(PartyRole.PETITIONER, name, type, number, null, Sex.UNKNOWN, null, address, null);
    }

    private static RepeatCandidate candidate() {
        var day = LocalDate.of(2026, 3, 2);
        return new RepeatCandidate(
                UUID.randomUUID(),
                "XF2026-000001",
                "张**",
                "拖欠工资",
                "",
                PetitionState.LEVEL1,
                "RSJ",
                day,
                null,
                day,
                true,
                true,
                false,
                0.8,
                RepeatKind.REMINDER);
    }

    private static DeskInput input(
            String title, List<String> requests, List<NewParty> parties, String urgentReason, UUID... files) {
        return new DeskInput(
                PetitionForm.VISIT,
                Purpose.REQUEST,
                Origin.PETITIONER,
                LocalDate.of(2026, 3, 12),
                title,
                null,
                requests,
                parties,
                null,
                parties.size(),
                parties.size(),
                null,
                false,
                null,
                null,
                null,
                false,
                urgentReason,
                null,
                null,
                null,
                false,
                List.of(files));
    }
}
