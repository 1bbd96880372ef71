package org.sanji.organization.internal;

import java.util.ArrayList;
import java.util.List;
import org.sanji.common.ConfigFiles;
import org.sanji.organization.LeaderEntry;
import org.sanji.organization.Leaders;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;

/** The leaders of {@code leaders.yml}, in memory; the default leader's organs are completed with those of nobody. */
record LeaderTable(List<LeaderEntry> all) implements Leaders {

    LeaderTable {
        all = List.copyOf(all);
    }

    static LeaderTable load(ConfigFiles files, Organs organs) {
        var written = LeaderFile.load(files, organs);
        var unassigned = organs.all().stream()
                .map(Organ::code)
                .filter(code -> written.stream().noneMatch(l -> l.organs().contains(code)))
                .toList();
        return new LeaderTable(written.stream()
                .map(l -> l.isDefault() ? completed(l, unassigned) : l)
                .toList());
    }

    private static LeaderEntry completed(LeaderEntry leader, List<String> unassigned) {
        var organs = new ArrayList<>(leader.organs());
        organs.addAll(unassigned);
        return new LeaderEntry(leader.username(), leader.name(), leader.title(), organs, true);
    }

    @Override
    public LeaderEntry leaderInChargeOf(String organ) {
        return all.stream().filter(l -> l.organs().contains(organ)).findFirst().orElseGet(() -> all.stream()
                .filter(LeaderEntry::isDefault)
                .findFirst()
                .orElseThrow());
    }

    @Override
    public List<String> organsOf(String username) {
        return all.stream()
                .filter(l -> l.username().equals(username))
                .flatMap(l -> l.organs().stream())
                .toList();
    }
}
