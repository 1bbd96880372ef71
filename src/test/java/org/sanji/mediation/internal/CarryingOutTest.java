package org.sanji.mediation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanji.mediation.OpinionAnswer;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.petition.Track;

class CarryingOutTest {

    private static final LocalDate TODAY = PolicyCases.ACCEPTED.plusDays(20);

    private static List<Opinions.Problem> problems(OpinionAnswer answer, LocalDate on, String checker) {
        var item = new OpinionDraft.Item(PolicyCases.REQUESTS.get(1).id(), answer, "测试", on, checker);
        var draft = new OpinionDraft("事实", List.of(item), "依据", "XZF", "救济");
        return CarryingOut.problems(draft, PolicyCases.led(Track.APPEAL_REQUEST, List.of("MZJ")), TODAY);
    }

    @Test
    void acceptsTodayAndLaterWithACheckerWhoTakesPart() {
        assertThat(problems(OpinionAnswer.SUPPORTED, TODAY, null)).isEmpty();
        for (var checker : List.of("XFJ", "GAJ", "MZJ")) {
            assertThat(problems(OpinionAnswer.SUPPORTED, TODAY.plusDays(30), checker))
                    .as(checker)
                    .isEmpty();
        }
    }

    @Test
    void refusesADayThatHasPassedAndNamesTheRequest() {
        assertThat(problems(OpinionAnswer.SUPPORTED, TODAY.minusDays(1), "XFJ"))
                .containsExactly(new Opinions.Problem("opinion-carry-out-past", List.of(2)));
    }

    @Test
    void refusesACheckerWhoTakesNoPart() {
        assertThat(problems(OpinionAnswer.SUPPORTED, TODAY, "RSJ"))
                .containsExactly(new Opinions.Problem("opinion-carry-out-checker", List.of(2)));
    }

    @Test
    void asksNothingOfWhatIsNotSupported() {
        assertThat(problems(OpinionAnswer.EXPLAINED, TODAY.minusDays(1), "RSJ")).isEmpty();
    }
}
