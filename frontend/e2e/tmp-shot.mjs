import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: 1280, height: 900 } });
p.on('response', r => { if (r.status() >= 400) console.log(r.status(), r.request().method(), r.url()); });
p.on('console', m => { if (m.type()==='error') console.log('console', m.text()); });
const shot = (n, full = true) => p.screenshot({ path: `/tmp/sp/shots/${n}.png`, fullPage: full });
try {
await p.goto('http://localhost:8080/');
await p.getByRole('button', { name: /Logga in/ }).first().click();
await p.locator('#username').fill('samordnare'); await shot('login'); await p.locator('#password').fill('demo'); await p.locator('#kc-login').click();
await p.waitForURL('http://localhost:8080/**'); await p.getByRole('link', { name: 'Översikt' }).first().waitFor(); await p.waitForTimeout(1500); await shot('oversikt');
await p.goto('http://localhost:8080/import/ny'); await p.waitForTimeout(1500);
await p.locator('input[type=file]').setInputFiles('/home/tester/sp/docs/demo/stodbeslut-2023.csv');
await p.getByRole('button', { name: 'Granska filen' }).click();
await p.getByText('30 nya beslut').waitFor({timeout:15000}); await shot('granska');
await p.getByRole('button', { name: 'Importera stödbeslut' }).click(); await p.getByText('Importen är klar.').first().waitFor(); await shot('kvitto');
await p.getByRole('button', { name: 'Ångra import' }).click(); await p.getByRole('alertdialog').waitFor(); await p.waitForTimeout(500); await shot('angra', false);
await p.getByRole('alertdialog').getByRole('button', { name: 'Ångra import' }).click(); await p.waitForTimeout(300); await shot('angra-fel', false);
await p.keyboard.press('Escape');
await p.getByRole('link', { name: 'Gå till uppföljningen' }).click(); await p.getByRole('link', { name: '2023' }).first().click();
await p.getByText('Prioriterat område: Servicegivare').waitFor(); await shot('uppfoljning');
await p.goto('http://localhost:8080/stod'); await p.waitForTimeout(1200); await shot('stod');
await p.setViewportSize({ width: 390, height: 844 }); await p.goto('http://localhost:8080/stod'); await p.waitForTimeout(1200); await shot('stod-mobil', false);
} catch (e) { console.log(e.message.slice(0,300)); await shot('fail'); }
await b.close();
