package concordat.domain.document;

import concordat.domain.shared.Rule;

/** What holds of files that are kept with a record. */
public enum DocumentRule implements Rule {
    FILE_HAS_CONTENT("AG-1", "The file is empty: choose another."),
    FILE_IS_NOT_TOO_LARGE("AG-1", "A file takes up to {0} MB; this one has {1} MB."),
    FILE_IS_OF_A_KNOWN_TYPE("AG-1", "This is no {0} file, or its name says otherwise: save it as one of these."),
    FILE_IS_KEPT_ONCE("AG-1", "The same file is kept with this agreement already, as {0}."),
    DOCUMENT_IS_WITHDRAWN_ONCE("AG-1", "This document has been withdrawn already.");

    private final String id;
    private final String message;

    DocumentRule(String id, String message) {
        this.id = id;
        this.message = message;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String message() {
        return message;
    }
}
