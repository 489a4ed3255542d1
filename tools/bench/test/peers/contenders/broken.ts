throw new Error('this library does not load');
