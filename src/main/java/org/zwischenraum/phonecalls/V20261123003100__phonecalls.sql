-- Each number has a time of its own now. Those of before live for ten minutes at most: they go, and with them their times.
delete from phone_number;
delete from job where kind = 'phonecalls.numberExpiry';
