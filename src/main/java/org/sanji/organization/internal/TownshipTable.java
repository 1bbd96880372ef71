package org.sanji.organization.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanji.common.ConfigFiles;
import org.sanji.organization.Organs;
import org.sanji.organization.Place;
import org.sanji.organization.Township;
import org.sanji.organization.Townships;

/** The townships of {@code townships.yml}, in memory, with an index for typing. */
final class TownshipTable implements Townships {

    private final List<Township> townships;
    private final List<PlaceMatch> index;

    TownshipTable(List<Township> townships) {
        this.townships = List.copyOf(townships);
        index = PlaceMatch.index(townships);
    }

    static TownshipTable load(ConfigFiles files, Organs organs) {
        return new TownshipTable(TownshipFile.load(files, organs));
    }

    @Override
    public List<Township> all() {
        return townships;
    }

    @Override
    public Optional<Township> find(String code) {
        return townships.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    @Override
    public List<Place> places(String text, int limit) {
        record Hit(Place place, int rank) {}
        var query = text == null ? "" : CategoryMatch.query(text);
        return index.stream()
                .map(m -> new Hit(m.place(), query.isEmpty() ? 1 : m.rank(query)))
                .filter(h -> h.rank() > 0)
                .sorted(Comparator.comparingInt(Hit::rank).reversed())
                .map(Hit::place)
                .limit(limit)
                .toList();
    }

    @Override
    public String nameOf(String code) {
        return code == null ? "" : find(code).map(Township::name).orElse(code);
    }
}
