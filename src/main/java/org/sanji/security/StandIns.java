package org.sanji.security;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whose work a person does today because the other is away. Always one step: a substitute who is away too passes nothing
 * on. Reading it is no secret: the answer is about the given actor only.
 */
public interface StandIns {

    /**
     * The absent people, with only those roles that can be stood in for and never with access to accusations; empty for
     * almost everybody on almost every day.
     */
    List<Actor> absentBehind(Actor actor);

    /** The actor's own login name and those of the absent people: whose hearings and reading list are the actor's today. */
    default List<String> names(Actor actor) {
        return Stream.concat(
                        Stream.of(actor.username()),
                        absentBehind(actor).stream().map(Actor::username))
                .toList();
    }
}
