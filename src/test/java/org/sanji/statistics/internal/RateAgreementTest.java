package org.sanji.statistics.internal;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateAgreementTest extends RateAgreementContract {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void onH2(long seed) {
        sqlAndTheSlowComputationAgree(seed);
    }

    @Override
    DataSource dataSource() {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return h2;
    }
}
