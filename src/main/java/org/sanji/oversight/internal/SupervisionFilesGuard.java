package org.sanji.oversight.internal;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.document.AttachmentGuard;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Files that went with an order or an answer are known to whoever sees that order, not to all who work on the petition. */
@Component
class SupervisionFilesGuard implements AttachmentGuard {

    private final WordRows words;
    private final SupervisionRows rows;
    private final SupervisionScope scope;
    private final CurrentUser user;

    SupervisionFilesGuard(WordRows words, SupervisionRows rows, SupervisionScope scope, CurrentUser user) {
        this.words = words;
        this.rows = rows;
        this.scope = scope;
        this.user = user;
    }

    @Override
    public Set<UUID> hidden(UUID petitionId) {
        var files = words.filesOfPetition(petitionId);
        if (files.isEmpty() || user.actor().isSystem()) {
            return Set.of();
        }
        var where = scope.of(user.actor()).and("c.petition_id = :petition", "petition", petitionId);
        var seen = rows.find(where, "c.id").stream().map(CaseRow::id).collect(Collectors.toSet());
        return files.entrySet().stream()
                .filter(file -> !seen.contains(file.getValue()))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
