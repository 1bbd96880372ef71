package org.sanji.petition;

import java.util.UUID;

/**
 * The clerk says: same person, same matter.
 *
 * @param earlierId petition it repeats
 * @param reason why it is the same matter
 * @param newFacts the petitioner brings new facts; a triage officer confirms
 * @param newFactsReason which facts, null without new facts
 */
public record LinkChoice(UUID earlierId, String reason, boolean newFacts, String newFactsReason) {}
