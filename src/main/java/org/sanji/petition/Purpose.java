package org.sanji.petition;

/** What the petitioner wants; chooses the track. */
public enum Purpose {
    SUGGESTION(Track.SUGGESTION),
    APPEAL(Track.APPEAL_REQUEST),
    REQUEST(Track.APPEAL_REQUEST),
    ACCUSATION(Track.ACCUSATION),
    OTHER(Track.APPEAL_REQUEST);

    private final Track track;

    Purpose(Track track) {
        this.track = track;
    }

    public Track track() {
        return track;
    }
}
