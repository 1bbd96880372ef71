package org.sanji.process;

/** User tasks of all processes; the id in BPMN is {@link #id()}. */
public enum TaskKey {
    TRIAGE("triage"),
    ORGAN_ANSWER("organAnswer"),
    DECIDE_OBJECTION("decideObjection"),
    LEVEL1_SESSION("level1Session"),
    STATE_POSITION("statePosition"),
    LEVEL2_SESSION("level2Session"),
    LEVEL3_HEARING("level3Hearing"),
    DRAFT_OPINION("draftOpinion"),
    APPROVE_OPINION("approveOpinion"),
    ANSWER_SUGGESTION("answerSuggestion"),
    PERFORM_DUTY("performDuty"),
    RECORD_SERVICE("recordService");

    private final String id;

    TaskKey(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static TaskKey ofId(String id) {
        for (var key : values()) {
            if (key.id.equals(id)) {
                return key;
            }
        }
        throw new IllegalArgumentException("no task key for " + id);
    }
}
