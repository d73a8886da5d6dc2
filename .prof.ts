// CPU time per chart, by stage; warm
const root = process.argv[2]!; const N = Number(process.argv[3] ?? 150); const rounds = Number(process.argv[4] ?? 3);
const { assess } = await import(root + '/src/assess.ts');
const { readBundle } = await import(root + '/src/fhir/read-bundle.ts');
const { toRecord } = await import(root + '/src/fhir/to-record.ts');
const { toReport } = await import(root + '/src/report.ts');
const { aChart } = await import(root + '/test/bench/charts.ts');
const AS = Date.parse('2026-06-15T20:00:00Z');
const cs = Array.from({ length: N }, (_, i) => aChart(i + 1));
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
for (let r = 0; r < rounds; r++) {
  const t0 = cpu(); const reads = cs.map((c) => readBundle(c)); const t1 = cpu();
  const recs = reads.map((b: any) => toRecord(b.read, { asOf: AS })); const t2 = cpu();
  const as = recs.map((x: any) => assess(x, AS)); const t3 = cpu();
  as.forEach((a: any) => toReport(a, 'x')); const t4 = cpu();
  console.log('per chart ms: read', ((t1 - t0) / N).toFixed(3), 'record', ((t2 - t1) / N).toFixed(3), 'assess', ((t3 - t2) / N).toFixed(3), 'report', ((t4 - t3) / N).toFixed(3));
}
