package org.sanji.petition.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanji.petition.PetitionView;
import org.sanji.petition.RequestView;

/** A matter as one text, so that an earlier one and the one being typed can be read side by side. */
final class DeskTexts {

    private DeskTexts() {}

    static String of(DeskInput input) {
        return text(input.title(), input.requests(), input.narrative());
    }

    static String of(LetterInput input) {
        return text(input.title(), input.requests(), input.narrative());
    }

    static String of(PetitionView petition) {
        return text(
                petition.title(),
                petition.requests().stream().map(RequestView::text).toList(),
                petition.narrative());
    }

    private static String text(String title, List<String> requests, String narrative) {
        var numbered = IntStream.range(0, requests.size())
                .mapToObj(i -> (i + 1) + ". " + requests.get(i))
                .collect(Collectors.joining("\n"));
        return Stream.of(title, numbered, narrative)
                .filter(t -> t != null && !t.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
