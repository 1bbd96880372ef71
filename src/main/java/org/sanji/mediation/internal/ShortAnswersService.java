package org.sanji.mediation.internal;

import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.Adoption;
import org.sanji.mediation.DutyAnswers;
import org.sanji.mediation.DutyResult;
import org.sanji.mediation.SuggestionAnswers;
import org.sanji.petition.OutcomeKind;
import org.sanji.process.CaseData;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** {@link SuggestionAnswers} and {@link DutyAnswers}: the answer is kept here and issued by the step that follows. */
@Service
class ShortAnswersService {

    private final UseCase useCase;
    private final Tasks tasks;
    private final ShortAnswerRecords records;
    private final CurrentUser user;

    ShortAnswersService(UseCase useCase, Tasks tasks, ShortAnswerRecords records, CurrentUser user) {
        this.useCase = useCase;
        this.tasks = tasks;
        this.records = records;
        this.user = user;
    }

    @Component
    static class Suggestions implements SuggestionAnswers {

        private final ShortAnswersService service;

        Suggestions(ShortAnswersService service) {
            this.service = service;
        }

        @Override
        public void answer(UUID workItem, int version, Adoption adoption, String text) {
            service.answer(workItem, version, TaskKey.ANSWER_SUGGESTION, OutcomeKind.SUGGESTION_ANSWER, adoption, text);
        }
    }

    @Component
    static class Duties implements DutyAnswers {

        private final ShortAnswersService service;

        Duties(ShortAnswersService service) {
            this.service = service;
        }

        @Override
        public void answer(UUID workItem, int version, DutyResult result, String text) {
            service.answer(workItem, version, TaskKey.PERFORM_DUTY, OutcomeKind.DUTY_ANSWER, result, text);
        }
    }

    private void answer(UUID workItem, int version, TaskKey key, OutcomeKind kind, Enum<?> answer, String text) {
        RuleViolation.unless(answer != null, "answer-kind");
        var checked = Input.required(text, Input.LONG, "answer-text");
        useCase.run(() -> {
            var task = tasks.require(workItem, version, key);
            records.add(task.key(), kind, answer, checked, user.actor().displayName());
            tasks.complete(task, CaseData.none());
        });
    }
}
