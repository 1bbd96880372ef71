package org.sanji.organization.internal;

import java.util.List;
import java.util.Optional;
import org.sanji.common.ConfigFiles;
import org.sanji.organization.Organs;
import org.sanji.organization.Township;
import org.sanji.organization.Townships;

/** The townships of {@code townships.yml}, in memory. */
record TownshipTable(List<Township> all) implements Townships {

    TownshipTable {
        all = List.copyOf(all);
    }

    static TownshipTable load(ConfigFiles files, Organs organs) {
        return new TownshipTable(TownshipFile.load(files, organs));
    }

    @Override
    public Optional<Township> find(String code) {
        return all.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    @Override
    public String nameOf(String code) {
        return code == null ? "" : find(code).map(Township::name).orElse(code);
    }
}
