package org.sanji.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

/** The register of a day on H2: what is in it, what it adds up to, and what must never be in it. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class DayRegisterIT {

    @Autowired
    private DayRegister register;

    @Autowired
    private Registrations registrations;

    @Autowired
    private CaseDecisions decisions;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    private Actor clerk;

    /** Each test has a clerk of its own: other tests register on the same day. */
    @BeforeEach
    void newClerk() {
        var name = "t-" + UUID.randomUUID().toString().substring(0, 8);
        clerk = new Actor(name, "测试登记员", Set.of(Role.RECEPTIONIST), "XFJ", false);
    }

    private UUID registers(NewPetition petition) {
        return runAs.as(clerk, () -> registrations.register(petition)).petitionId();
    }

    private RegisterDay own() {
        return runAs.as(clerk, () -> register.of(cases.today()))
                .only(l -> l.clerk().equals(clerk.username()));
    }

    @Test
    void addsUpVisitsByGroupsAndPeopleAndLettersByPieces() {
        registers(cases.visit().change().persons(4, 30).build());
        registers(cases.visit());
        registers(cases.visit()
                .change()
                .form(PetitionForm.LETTER)
                .persons(0, 1)
                .at("QSZ", "石门村", "村口")
                .build());
        var day = own();
        assertThat(day.forms()).containsExactly(PetitionForm.VISIT, PetitionForm.LETTER);
        assertThat(day.only(l -> l.form() == PetitionForm.VISIT).total()).isEqualTo(new RegisterTotal(2, 0, 5, 31, 0));
        assertThat(day.total()).isEqualTo(new RegisterTotal(3, 0, 5, 32, 0));
        assertThat(day.clerks()).containsExactly(clerk.username());
        assertThat(day.lines().get(2)).satisfies(l -> {
            assertThat(l.village()).isEqualTo("石门村");
            assertThat(l.petitioner()).isEqualTo("测**");
        });
    }

    @Test
    void showsAVoidedOneWithItsReasonAndCountsItApart() {
        var id = registers(cases.visit());
        registers(cases.visit());
        runAs.as(clerk, () -> {
            decisions.voidRegistration(id, "测试：重复录入");
            return null;
        });
        assertThat(own().total()).isEqualTo(new RegisterTotal(1, 0, 1, 1, 1));
        assertThat(own().lines())
                .filteredOn(RegisterLine::voided)
                .extracting(RegisterLine::voidedReason)
                .containsExactly("测试：重复录入");
    }

    @Test
    void namesTheKindOfARepeat() {
        var first = registers(cases.visit());
        registers(Cases.with(
                cases.visit(), Purpose.REQUEST, PetitionForm.VISIT, new LinkChoice(first, "测试：同一事", false, null)));
        assertThat(own().lines()).extracting(RegisterLine::repeatKind).containsExactly(null, RepeatKind.REMINDER);
        assertThat(own().total().repeats()).isOne();
    }

    /** Not even for those who may see accusations: the register is printed and lies about. */
    @Test
    void knowsNothingOfAnAccusation() {
        registers(Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.LETTER, null));
        for (var person : List.of(clerk, Cases.OFFICER, Cases.SEALED_OFFICER)) {
            var day = runAs.as(person, () -> register.of(cases.today()));
            assertThat(day.only(l -> l.clerk().equals(clerk.username())).lines())
                    .isEmpty();
        }
    }

    @Test
    void anotherDayIsEmptyAndALiaisonHasNoRegister() {
        assertThat(runAs.as(clerk, () -> register.of(LocalDate.of(2001, 1, 1))).lines())
                .isEmpty();
        assertThatThrownBy(() -> runAs.as(Cases.liaisonOf(Cases.LEAD), () -> register.of(cases.today())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
