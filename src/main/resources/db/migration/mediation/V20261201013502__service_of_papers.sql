-- Services of before belong to the paper that ended their pass.

insert into paper_delivery (paper_id, method, served_on, received_by, server, witness, proof, recorded_by, recorded_at)
select p.id, s.method, s.served_on, s.receiver, s.recorded_by, null, s.proof, s.recorded_by, s.recorded_at
from paper_service s
join paper p on p.petition_id = s.petition_id and p.pass = s.pass
    and p.kind in ('HANDLING_OPINION', 'SUGGESTION_ANSWER', 'DUTY_ANSWER')
where s.seq = (select max(o.seq) from paper_service o where o.petition_id = s.petition_id and o.pass = s.pass)
    and not exists (select 1 from paper_delivery d where d.paper_id = p.id);
