package org.sanji.mediation;

/** What an opinion says to one request (Art 32). */
public enum OpinionAnswer {
    /** 予以支持. */
    SUPPORTED,
    /** 解释说明: reasonable, but without legal basis. */
    EXPLAINED,
    /** 不予支持. */
    NOT_SUPPORTED
}
