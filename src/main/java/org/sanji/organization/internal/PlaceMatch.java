package org.sanji.organization.internal;

import java.util.List;
import java.util.stream.Stream;
import org.sanji.organization.Place;
import org.sanji.organization.Township;

/** How well a village answers a search: by its own name before that of its township, a beginning before a middle. */
record PlaceMatch(Place place, Pinyin own, Pinyin whole) {

    private static final int OWN = 4;
    private static final int WHOLE = 2;

    static List<PlaceMatch> index(List<Township> townships) {
        return townships.stream()
                .flatMap(t -> Stream.concat(
                        Stream.of(new Place(t.code(), t.name(), null)),
                        t.villages().stream().map(v -> new Place(t.code(), t.name(), v))))
                .map(PlaceMatch::of)
                .toList();
    }

    private static PlaceMatch of(Place place) {
        var own = place.village() == null ? place.townshipName() : place.village();
        return new PlaceMatch(place, new Pinyin(own), new Pinyin(place.name()));
    }

    /** 0 for no match; of a township and its villages that match alike, the township comes first. */
    int rank(String query) {
        var name = place.village() == null ? place.townshipName() : place.village();
        int rank = rank(name, own, query, OWN);
        return rank > 0 ? rank : rank(place.name(), whole, query, WHOLE);
    }

    private static int rank(String name, Pinyin pinyin, String query, int base) {
        var at = name.indexOf(query);
        if (at < 0 && query.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            at = pinyin.find(query);
        }
        return at < 0 ? 0 : base + (at == 0 ? 1 : 0);
    }
}
