package concordat.reports.intake;

import concordat.domain.intake.Tables;
import concordat.domain.intake.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells what kind of file it is and has it read. What a file calls itself and what it begins with have to agree. No more than
 * two are read at once on a node, so that whoever hands in many does not take the memory of everybody else.
 */
@ApplicationScoped
class HandedInTables implements Tables {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Semaphore room = new Semaphore(AT_ONCE, true);

    @Override
    public void read(String name, byte[] content, Rows rows) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        refuseAtSight(ending, content);
        enter();
        try {
            if (ending.equals("xlsx")) {
                new Workbook(content).read(new Limited(rows));
            } else {
                new SeparatedValues(content).read(new Limited(rows));
            }
        } finally {
            room.release();
        }
    }

    private static void refuseAtSight(String ending, byte[] content) {
        if (content.length == 0) {
            throw new Unreadable("The file is empty: choose another.");
        }
        if (content.length > MOST_BYTES) {
            throw new Unreadable("A file takes up to " + MOST_MEGABYTES + " MB. Part the register into several files.");
        }
        if (begins(content, OLE2)) {
            throw new Unreadable(
                    contains(content, ENCRYPTED)
                            ? "The workbook is protected by a password. Save it without one, then bring it in."
                            : "This is a workbook of the old kind (xls). Save it as an Excel workbook (xlsx), then bring it in.");
        }
        if (ending.equals("xlsm") || ending.equals("xltm") || ending.equals("xlsb")) {
            throw new Unreadable(
                    "A workbook that can hold macros is not taken. Save it as an Excel workbook without macros (xlsx).");
        }
        if (!ending.equals("xlsx") && !ending.equals("csv")) {
            throw new Unreadable(
                    "Only Excel workbooks (xlsx) and CSV files are taken. Save the register as one of these.");
        }
        if (ending.equals("xlsx") != begins(content, ZIP)) {
            throw new Unreadable(
                    ending.equals("xlsx")
                            ? "This is no Excel workbook, whatever its name says. Open it in Excel and save it as xlsx."
                            : "This is no CSV file, whatever its name says. Save the register as CSV UTF-8.");
        }
    }

    private void enter() {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unreadable("Several other files are being read at the moment. Try again in a minute.");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Unreadable("The server is being stopped. Try again in a few minutes.", stopping);
        }
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && java.util.Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        outer:
        for (int at = 0; at <= content.length - wanted.length; at++) {
            for (int i = 0; i < wanted.length; i++) {
                if (content[at + i] != wanted[i]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
