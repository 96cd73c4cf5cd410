// Says which of the numbers given as COUNTRY=NUMBER libphonenumber does not know as an emergency number of that country.
const { ShortNumberInfo } = require("google-libphonenumber");

const numbers = ShortNumberInfo.getInstance();
const wrong = process.argv.slice(2).filter((pair) => {
  const [country, number] = pair.split("=");
  return !numbers.isEmergencyNumber(number, country);
});
if (wrong.length > 0) {
  console.error(`not emergency numbers there: ${wrong.join(" ")}`);
  process.exit(1);
}
