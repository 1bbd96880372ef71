package org.sanji.petition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The register of one day: its lines by form and number, and what they add up to.
 *
 * @param day day of registration
 */
public record RegisterDay(LocalDate day, List<RegisterLine> lines) {

    public RegisterDay {
        lines = List.copyOf(lines);
    }

    /** The lines that satisfy the condition, in the same order. */
    public RegisterDay only(Predicate<RegisterLine> condition) {
        return new RegisterDay(day, lines.stream().filter(condition).toList());
    }

    /** What all lines add up to. */
    public RegisterTotal total() {
        return RegisterTotal.of(lines);
    }

    /** The forms that occur, in the order of the register. */
    public List<PetitionForm> forms() {
        return Arrays.stream(PetitionForm.values())
                .filter(form -> lines.stream().anyMatch(l -> l.form() == form))
                .sorted(RegisterLine.FORM_ORDER)
                .toList();
    }

    /** Login names of those who registered, those with most first. */
    public List<String> clerks() {
        return lines.stream()
                .map(RegisterLine::clerk)
                .distinct()
                .sorted(Comparator.comparing((String c) -> -of(c).total().petitions())
                        .thenComparing(c -> c))
                .toList();
    }

    /** The name under which this login name registered. */
    public Optional<String> clerkName(String clerk) {
        return of(clerk).lines().stream().map(RegisterLine::clerkName).findFirst();
    }

    private RegisterDay of(String clerk) {
        return only(l -> l.clerk().equals(clerk));
    }
}
