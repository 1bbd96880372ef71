package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.sanji.common.RuleViolation;
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
import org.sanji.petition.Repeats;
import org.sanji.petition.Sex;

class DeskPresenterTest {

    private final Registrations registrations = mock();
    private final Repeats repeats = mock();
    private final DeskPresenter desk = new DeskPresenter(registrations, repeats);

    @Test
    void findsNothingToLookForInAnEmptyForm() {
        assertThat(desk.look(query("张", null, null, null, "", null))).isEmpty();
        verifyNoInteractions(repeats);
    }

    @Test
    void looksAsSoonAsANameAPhoneOrAPlaceIsThere() {
        desk.look(query("张三", null, null, null, "", null));
        desk.look(query(null, null, "13800000000", null, "", null));
        desk.look(query(null, null, null, "T01", "", "0101"));
        verify(repeats, times(3)).candidates(any());
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
        when(repeats.candidates(any())).thenReturn(List.of(candidate()));
        desk.look(query("张三", null, null, null, "", null));
        var in = input("拖欠工资", List.of("补发工资"), List.of(party("张三", IdType.NONE, null, "城关镇")), null);
        assertThat(desk.check(in)).extracting(DeskError::field).containsExactly(DeskField.LINK);
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
    void putsARuleAtTheFieldItIsAbout() {
        assertThat(DeskPresenter.place(new RuleViolation("no-request")).field()).isEqualTo(DeskField.REQUESTS);
        assertThat(DeskPresenter.place(new RuleViolation("never-seen")).field()).isEqualTo(DeskField.WHOLE);
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
                0.8,
                RepeatKind.REMINDER);
    }

    private static DeskInput input(String title, List<String> requests, List<NewParty> parties, String urgentReason) {
        return new DeskInput(
                PetitionForm.VISIT,
                Purpose.REQUEST,
                Origin.PETITIONER,
                LocalDate.of(2026, 3, 12),
                title,
                null,
                requests,
                parties,
                parties.size(),
                parties.size(),
                null,
                false,
                null,
                null,
                false,
                urgentReason,
                null,
                false);
    }
}
