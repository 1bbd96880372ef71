package org.sanji.budget.internal;

import java.util.UUID;
import org.sanji.budget.EvidenceFiles;
import org.sanji.document.Content;
import org.sanji.document.NewFile;
import org.sanji.document.RecordFile;
import org.sanji.document.RecordFiles;
import org.sanji.process.UseCase;
import org.springframework.stereotype.Service;

@Service
class EvidenceFilesService implements EvidenceFiles {

    private final RecordFiles files;
    private final ProjectDesk desk;
    private final BudgetAccess access;
    private final UseCase useCase;

    EvidenceFilesService(RecordFiles files, ProjectDesk desk, BudgetAccess access, UseCase useCase) {
        this.files = files;
        this.desk = desk;
        this.access = access;
        this.useCase = useCase;
    }

    @Override
    public RecordFile add(int year, String project, String indicator, NewFile file) {
        access.requireFinance();
        var holder = new EvidenceHolder(year, project, indicator);
        return files.keep(holder.key(), file, () -> requireOpen(holder));
    }

    private void requireOpen(EvidenceHolder holder) {
        desk.open(holder.year(), holder.project()).requireIndicator(holder.indicator());
    }

    @Override
    public Content open(UUID id) {
        access.requireReader();
        EvidenceHolder.of(files.find(id));
        return files.open(id);
    }

    @Override
    public void retract(UUID id, String reason) {
        access.requireFinance();
        useCase.run(() -> {
            var holder = EvidenceHolder.of(files.find(id));
            desk.open(holder.year(), holder.project());
            files.retract(id, reason);
        });
    }
}
