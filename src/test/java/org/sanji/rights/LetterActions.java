package org.sanji.rights;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sanji.common.NotFoundException;
import org.sanji.petition.DayRegister;
import org.sanji.petition.LetterBatches;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationContext;

/** Calls of the services for letters and the day's register. */
record LetterActions(ApplicationContext context, SamplePetitions petitions) {

    Map<String, Consumer<String>> calls() {
        var calls = new LinkedHashMap<String, Consumer<String>>();
        LocalDate today = context.getBean(Cases.class).today();
        var register = context.getBean(DayRegister.class);
        calls.put("DayRegister.of", o -> {
            if (register.of(today).lines().stream().noneMatch(l -> l.id().equals(petitions.id(o)))) {
                throw new NotFoundException("register");
            }
        });
        calls.put("LetterBatches.registered", o -> context.getBean(LetterBatches.class)
                .registered(List.of("none")));
        return calls;
    }
}
