package org.sanji.petition.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One itemised request (诉求); each is answered in the end. */
@Entity
@Table(name = "petition_request")
class RequestEntity {

    @Id
    private UUID id;

    private int position;

    @Column(length = 2000)
    private String content;

    protected RequestEntity() {}

    RequestEntity(int position, String content) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.content = content;
    }

    void reword(String text) {
        content = text;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    String content() {
        return content;
    }
}
