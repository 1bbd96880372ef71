package org.sanji.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sm4CipherTest {

    private static final String K1 = "encryption.k1=MDEyMzQ1Njc4OWFiY2RlZg==";
    private static final String K2 = "encryption.k2=ZmVkY2JhOTg3NjU0MzIxMA==";
    private static final String INDEX = "index=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private static Sm4Cipher cipher(String... lines) {
        return new Sm4Cipher(KeyRing.parse(String.join(";", lines), "test"));
    }

    @Test
    void readsBackWhatItSealedAndNeverSealsTwiceTheSameWay() {
        var cipher = cipher("active=k1", K1, INDEX);
        var one = cipher.encrypt("11010519491231002X");
        assertThat(cipher.decrypt(one)).isEqualTo("11010519491231002X");
        assertThat(one).startsWith("k1:").isNotEqualTo(cipher.encrypt("11010519491231002X"));
        assertThat(cipher.encrypt(null)).isNull();
        assertThat(cipher.decrypt(null)).isNull();
    }

    @Test
    void readsOldTextsAfterTheActiveKeyChanged() {
        var old = cipher("active=k1", K1, INDEX);
        var rotated = cipher("active=k2", K1, K2, INDEX);
        assertThat(rotated.decrypt(old.encrypt("13900000000"))).isEqualTo("13900000000");
        assertThat(rotated.encrypt("x")).startsWith("k2:");
        assertThat(rotated.blindIndex("abc")).isEqualTo(old.blindIndex(" ABC ")).hasSize(64);
        assertThatThrownBy(() -> old.decrypt(rotated.encrypt("x"))).hasMessageContaining("'k2'");
    }

    @Test
    void refusesATextThatWasChanged() {
        var cipher = cipher("active=k1", K1, K2, INDEX);
        var sealed = cipher.encrypt("13900000000");
        var other = sealed.charAt(10) == 'A' ? 'B' : 'A';
        var changed = sealed.substring(0, 10) + other + sealed.substring(11);
        assertThatThrownBy(() -> cipher.decrypt(changed)).hasMessageContaining("changed outside");
        assertThatThrownBy(() -> cipher.decrypt("k2" + sealed.substring(2))).hasMessageContaining("changed outside");
    }

    @Test
    void neverRepeatsAKeyInAMessage() {
        assertThatThrownBy(() -> cipher("active=k1", "encryption.k1=c2hvcnQ=", INDEX))
                .hasMessageContaining("encryption.k1")
                .hasMessageContaining("16 bytes")
                .hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> cipher("active=k3", K1, INDEX)).hasMessageContaining("'active'");
        assertThat(KeyRing.parse(String.join("\n", "active=k1", K1, INDEX), "t").toString())
                .doesNotContain("MDEy");
    }

    @Test
    void generatesKeysForTheDemonstrationOnly(@TempDir Path folder) {
        var file = folder.resolve("demo.properties");
        assertThatThrownBy(() -> KeyConfiguration.keys("", "", file, false)).hasMessageContaining("SANJI_KEYS");
        assertThat(file).doesNotExist();
        var first = new Sm4Cipher(KeyConfiguration.keys("", "", file, true));
        var second = new Sm4Cipher(KeyConfiguration.keys("", "", file, true));
        assertThat(second.decrypt(first.encrypt("又"))).isEqualTo("又");
        assertThat(Files.exists(file)).isTrue();
    }
}
