package concordat.domain.document;

import static concordat.domain.agreement.AnAgreement.ALDER;
import static concordat.domain.agreement.AnAgreement.BIRCH;
import static concordat.domain.agreement.AnAgreement.CLOCK;
import static concordat.domain.agreement.AnAgreement.officerOf;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AnAgreement;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.world.KeysInMemory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files are kept as they came, and nothing else is taken for one. */
class KeepingDocumentsTest {
    private static final byte[] PDF = "%PDF-1.7 signed by all".getBytes(StandardCharsets.US_ASCII);

    private final Agreement agreement = AnAgreement.executed();
    private final FilesInMemory cupboard = new FilesInMemory();
    private final List<Event> journal = new ArrayList<>();
    private final KeepingDocuments keeping = as(ALDER);
    private int forms;

    @Test
    void a_file_is_kept_with_its_fingerprint_and_who_kept_it() {
        DocumentId id = keep("signed.pdf", PDF);

        DocumentLine line = cupboard.of(agreement.id()).get(0);
        assertThat(line.id()).isEqualTo(id);
        assertThat(line.type()).isEqualTo(FileType.PDF);
        assertThat(line.bytes()).isEqualTo(PDF.length);
        assertThat(line.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(line.keptBy()).isEqualTo("Somebody");
        assertThat(new ReadingDocuments(cupboard).content(id).bytes()).isEqualTo(PDF);
        assertThat(journal).singleElement().isInstanceOf(DocumentEvent.DocumentKept.class);
    }

    @Test
    void a_form_that_is_sent_twice_keeps_one_file() {
        NewDocument file = new NewDocument(DocumentKind.SIGNED_COPY, "signed.pdf", PDF);

        assertThat(keeping.keep("form", agreement.id(), file)).isEqualTo(keeping.keep("form", agreement.id(), file));
        breaks(DocumentRule.FILE_IS_KEPT_ONCE, () -> keep("another-name.pdf", PDF))
                .contains("signed.pdf");
    }

    @Test
    void a_file_is_told_by_its_first_bytes_and_its_name_together() {
        breaks(DocumentRule.FILE_HAS_CONTENT, () -> keep("signed.pdf", new byte[0]));
        breaks(DocumentRule.FILE_IS_OF_A_KNOWN_TYPE, () -> keep("signed.exe", PDF));
        breaks(
                DocumentRule.FILE_IS_OF_A_KNOWN_TYPE,
                () -> keep("signed.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII)));
        breaks(
                DocumentRule.FILE_IS_OF_A_KNOWN_TYPE,
                () -> keep("page.html", "<html>".getBytes(StandardCharsets.US_ASCII)));
        breaks(
                DocumentRule.FILE_IS_OF_A_KNOWN_TYPE,
                () -> keep("zip-called.docx", new byte[] {0x50, 0x4B, 3, 4, 0, 0, 0, 0}));
        byte[] word = "PK\u0003\u0004....[Content_Types].xml".getBytes(StandardCharsets.ISO_8859_1);
        keep("Heads of terms.DOCX", word);
        assertThat(cupboard.of(agreement.id()).get(0).type()).isEqualTo(FileType.WORD);
    }

    @Test
    void a_file_is_not_larger_than_the_limit() {
        byte[] largest = Arrays.copyOf(PDF, NewDocument.MOST_BYTES);
        keep("largest.pdf", largest);

        breaks(
                        DocumentRule.FILE_IS_NOT_TOO_LARGE,
                        () -> keep("larger.pdf", Arrays.copyOf(PDF, NewDocument.MOST_BYTES + 1)))
                .contains("20 MB")
                .contains("20.1 MB");
    }

    @Test
    void the_folder_on_somebodys_machine_is_nobodys_business() {
        keep("C:\\Users\\somebody\\signed.pdf", PDF);

        assertThat(cupboard.of(agreement.id()).get(0).name()).isEqualTo("signed.pdf");
        assertThatIllegalArgumentException().isThrownBy(() -> keep("folder/", PDF));
    }

    @Test
    void what_was_withdrawn_stays_with_its_reason_and_is_no_longer_handed_out() {
        DocumentId id = keep("wrong.pdf", PDF);

        keeping.withdraw(id, "It is the copy of another agreement");

        assertThat(cupboard.of(agreement.id()).get(0).isWithdrawn()).isTrue();
        assertThatThrownBy(() -> new ReadingDocuments(cupboard).content(id)).isInstanceOf(NotFound.class);
        breaks(DocumentRule.DOCUMENT_IS_WITHDRAWN_ONCE, () -> keeping.withdraw(id, "Again"));
        keep("right.pdf", PDF);
        assertThat(cupboard.of(agreement.id())).hasSize(2);
    }

    @Test
    void only_who_keeps_the_agreement_keeps_its_files() {
        DocumentId id = keep("signed.pdf", PDF);

        assertThatThrownBy(() -> as(BIRCH)
                        .keep("form", agreement.id(), new NewDocument(DocumentKind.SUPPORTING, "mine.pdf", PDF)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(BIRCH).withdraw(id, "Not mine")).isInstanceOf(NotAllowed.class);
    }

    private DocumentId keep(String name, byte[] content) {
        return keeping.keep(
                "form " + ++forms, agreement.id(), new NewDocument(DocumentKind.SIGNED_COPY, name, content));
    }

    private KeepingDocuments as(OrganisationId organisation) {
        CurrentActor current = new CurrentActor();
        current.become(officerOf(organisation));
        return new KeepingDocuments(
                cupboard, AnAgreement.register(agreement), new KeysInMemory(), current, journal::add, CLOCK);
    }
}
