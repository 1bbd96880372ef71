package org.sanji.mediation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanji.mediation.internal.PolicyCases.REQUESTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanji.mediation.OpinionAnswer;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;

class OpinionPolicyTest {

    private static final OpinionDraft.Item FIRST =
            new OpinionDraft.Item(REQUESTS.get(0).id(), OpinionAnswer.SUPPORTED, "应当退还");
    private static final OpinionDraft.Item SECOND =
            new OpinionDraft.Item(REQUESTS.get(1).id(), OpinionAnswer.EXPLAINED, "没有法律依据");

    private static List<String> codes(OpinionDraft draft) {
        return OpinionPolicy.problems(draft, REQUESTS).stream()
                .map(Opinions.Problem::code)
                .toList();
    }

    @Test
    void acceptsAnOpinionThatHasEverythingArticle32AsksFor() {
        assertThat(codes(new OpinionDraft("事实", List.of(SECOND, FIRST), "民法典第七百三十三条", "XZF", "三十日内")))
                .isEmpty();
    }

    @Test
    void refusesAnOpinionWithAnUnansweredRequestAndSaysWhich() {
        var problems = OpinionPolicy.problems(new OpinionDraft("事实", List.of(FIRST), "依据", "XZF", "救济"), REQUESTS);

        assertThat(problems).containsExactly(new Opinions.Problem("opinion-unanswered-request", List.of(2)));
    }

    @Test
    void takesAnAnswerWithoutReasonsForNone() {
        var bare = new OpinionDraft.Item(REQUESTS.get(1).id(), OpinionAnswer.NOT_SUPPORTED, " ");

        assertThat(codes(new OpinionDraft("事实", List.of(FIRST, bare), "依据", "XZF", "救济")))
                .containsExactly("opinion-unanswered-request");
    }

    @Test
    void namesEveryMissingPartOfAnEmptyDraft() {
        assertThat(codes(new OpinionDraft(null, List.of(), " ", null, null)))
                .containsExactly(
                        "opinion-unanswered-request",
                        "opinion-no-facts",
                        "opinion-no-legal-basis",
                        "opinion-no-relief");
    }

    @Test
    void refusesAReliefClauseThatNamesNoOrgan() {
        assertThat(codes(new OpinionDraft("事实", List.of(FIRST, SECOND), "依据", null, "三十日内")))
                .containsExactly("opinion-no-relief");
    }
}
